import { describe, expect, it } from 'vitest';
import { findLongFiles, findLongFunctions } from './budgets.js';
import { findValueCycles } from './cycles.js';
import { findDefaultExports, findUndocumentedExports } from './exports.js';
import { findFloorViolations, findIndexImports } from './floors.js';
import { findLeavingImports } from './imports.js';
import { findMachinePaths, findUnfinished } from './marks.js';
import { findBadNames, findDrawers } from './names.js';
import { findImpurities } from './purity.js';
import { readExamples, readFiles, readSources } from './read-files.js';

const sources = readSources();
const everything = readFiles();
const examples = readExamples();
const code = [...everything.filter(({ path }) => path.endsWith('.ts')), ...examples].map(({ path }) => path);

describe('the floors', () => {
  it('have files on them', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it('are imported downwards only', () => {
    expect(findFloorViolations(sources)).toEqual([]);
  });

  it('are given time and chance up to the third', () => {
    expect(findImpurities(sources)).toEqual([]);
  });

  it('have no value-import cycles', () => {
    expect(findValueCycles(sources)).toEqual([]);
  });

  it('are not entered through an index from inside', () => {
    expect(findIndexImports(sources)).toEqual([]);
  });
});

describe('the budgets', () => {
  it('hold for every file', () => {
    expect(findLongFiles(readFiles('src'))).toEqual([]);
  });

  it('hold for every function', () => {
    expect(findLongFunctions(sources)).toEqual([]);
  });
});

describe('the exports', () => {
  it('have names', () => {
    expect(findDefaultExports(sources)).toEqual([]);
  });

  it('have docstrings', () => {
    expect(findUndocumentedExports(sources)).toEqual([]);
  });
});

describe('the examples', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it('are programs of their own', () => {
    expect(findLeavingImports(examples)).toEqual([]);
  });

  it('are short, and explained', () => {
    expect(findLongFiles(examples)).toEqual([]);
    expect(findLongFunctions(examples)).toEqual([]);
    expect(findDefaultExports(examples)).toEqual([]);
    expect(findUndocumentedExports(examples)).toEqual([]);
  });
});

describe('the files', () => {
  it('have kebab-case names', () => {
    expect(findBadNames(code)).toEqual([]);
  });

  it('say what is in them', () => {
    expect(findDrawers(code)).toEqual([]);
  });

  it('are finished', () => {
    expect(findUnfinished(everything)).toEqual([]);
  });

  it('know no particular machine', () => {
    expect(findMachinePaths(everything)).toEqual([]);
  });
});
