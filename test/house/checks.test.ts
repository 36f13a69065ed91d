import { describe, expect, it } from 'vitest';
import { findLongFiles, findLongFunctions } from './budgets.js';
import { findValueCycles } from './cycles.js';
import { findDefaultExports, findUndocumentedExports } from './exports.js';
import { findFloorViolations, findIndexImports } from './floors.js';
import { findLeavingImports } from './imports.js';
import { findMachinePaths, findUnfinished } from './marks.js';
import { findBadNames, findDrawers } from './names.js';
import { findImpurities } from './purity.js';
import type { File } from './read-files.js';

const plant = (path: string, ...lines: readonly string[]): File => ({ path, text: lines.join('\n') });

const repeat = (line: string, count: number): string[] => Array.from({ length: count }, () => line);

describe('the check of the floors', () => {
  it.each([
    ['up', 'src/core/a.ts', "import { b } from '../engine/b.js';"],
    ['up for a type', 'src/openapi/a.ts', "import type { B } from '../server/b.js';"],
    ['up again', 'src/openapi/a.ts', "export { b } from '../cli/b.js';"],
    ['up when it runs', 'src/openapi/a.ts', "const b = await import('../cli/b.js');"],
    ['up within a type', 'src/openapi/a.ts', "type B = import('../cli/b.js').B;"],
    ['to another folder of its floor', 'src/engine/a.ts', "import { b } from '../company/b.js';"],
    ['to another API', 'src/apis/drata/a.ts', "import { b } from '../tidalbay/b.js';"],
    ['to a folder without a floor', 'src/cli/a.ts', "import { b } from '../things/b.js';"],
    ['from a page', 'src/dashboard/a.ts', "import { b } from '../core/b.js';"],
  ])('finds an import %s', (_, path, line) => {
    expect(findFloorViolations([plant(path, line)])).toHaveLength(1);
  });

  it.each([
    ['down', 'src/apis/drata/a.ts', "import { b } from '../../engine/b.js';"],
    ['beside it', 'src/engine/stages/a.ts', "import { b } from '../b.js';"],
    ['within its API', 'src/apis/drata/a.ts', "import { b } from './b.js';"],
    ['of a package', 'src/core/a.ts', "import b from 'sorted-btree';"],
    ['within the top', 'src/testing.ts', "import { b } from './cli/b.js';"],
  ])('allows an import %s', (_, path, line) => {
    expect(findFloorViolations([plant(path, line)])).toEqual([]);
  });

  it('finds a file on no floor', () => {
    expect(findFloorViolations([plant('src/attic/a.ts')])).toEqual(['src/attic/a.ts is on no floor']);
  });

  it('finds an inner import of an index', () => {
    const line = "import { b } from '../core/index.js';";
    expect(findIndexImports([plant('src/engine/a.ts', line)])).toHaveLength(1);
    expect(findIndexImports([plant('src/testing.ts', "import { b } from './index.js';")])).toEqual([]);
  });
});

describe('the check of time and chance', () => {
  it.each([
    "import express from 'express';",
    "import type { Request } from 'express';",
    "import { readFileSync } from 'node:fs';",
    "import { readFile } from 'node:fs/promises';",
    "import { env } from 'node:process';",
    'export const a = process.env.A;',
    'console.log(1);',
    'export const a = { process };',
    'export const a = globalThis.process;',
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Date();',
    'export const a = Math.random();',
    'export const a = [1].map(Math.random);',
    'export const a = Temporal.Now.instant();',
  ])('finds %s', (line) => {
    expect(findImpurities([plant('src/engine/a.ts', line)])).toHaveLength(1);
    expect(findImpurities([plant('src/server/a.ts', line)])).toEqual([]);
  });

  it.each([
    'export const a = new Date(1);',
    'export const a = Math.max(1, 2);',
    'export interface A { process: string; now(): number }',
    'export const a = (b: { process: string }) => b.process;',
    'export const a = { console: 1 };',
  ])('allows %s', (line) => {
    expect(findImpurities([plant('src/engine/a.ts', line)])).toEqual([]);
  });
});

describe('the check of cycles', () => {
  const first = plant('src/core/a.ts', "import { b } from './b.js';");

  it('finds a circle once', () => {
    const files = [
      first,
      plant('src/core/b.ts', "export { c } from './c.js';"),
      plant('src/core/c.ts', "import { a } from './a.js';"),
    ];
    expect(findValueCycles(files)).toEqual(['src/core/a.ts -> src/core/b.ts -> src/core/c.ts -> src/core/a.ts']);
  });

  it('finds one that only names types but still runs', () => {
    expect(findValueCycles([first, plant('src/core/b.ts', "import { type A } from './a.js';")])).toHaveLength(1);
  });

  it('allows one of types', () => {
    expect(findValueCycles([first, plant('src/core/b.ts', "import type { A } from './a.js';")])).toEqual([]);
  });
});

describe('the check of the examples', () => {
  it.each([
    "import { a } from '../../src/core/a.js';",
    "import { createMock } from 'rollcall';",
    "import '../b/c.js';",
  ])('finds %s', (line) => {
    expect(findLeavingImports([plant('examples/a/b.js', line)])).toHaveLength(1);
  });

  it('allows what is beside it, and packages', () => {
    const lines = ["import { a } from './a.js';", "import express from 'express';", "import { b } from './c/b.js';"];
    expect(findLeavingImports([plant('examples/a/b.js', ...lines)])).toEqual([]);
  });

  it('allows types of ours, which cost nothing when it runs', () => {
    const line = "import type { components } from 'rollcall/apis/drata';";
    expect(findLeavingImports([plant('examples/a/b.ts', line)])).toEqual([]);
    expect(findLeavingImports([plant('examples/a/b.ts', line.replace('type ', ''))])).toHaveLength(1);
  });
});

describe('the check of budgets', () => {
  it('finds a long file, but not a generated one', () => {
    expect(findLongFiles([plant('src/core/a.ts', ...repeat('//', 301))])).toHaveLength(1);
    expect(findLongFiles([plant('src/core/a.ts', ...repeat('//', 300))])).toEqual([]);
    expect(findLongFiles([plant('src/core/a.gen.ts', ...repeat('//', 301))])).toEqual([]);
  });

  it.each([
    ['function', 'export function a() {', '}'],
    ['arrow', 'export const a = () => {', '};'],
    ['method', 'export class A { b() {', '} }'],
  ])('finds a long %s', (_, open, close) => {
    expect(findLongFunctions([plant('src/core/a.ts', open, ...repeat('f();', 59), close)])).toHaveLength(1);
    expect(findLongFunctions([plant('src/core/a.ts', open, ...repeat('f();', 58), close)])).toEqual([]);
  });
});

describe('the check of exports', () => {
  it.each(['export default 1;', 'export default function a() {}', 'const a = 1;\nexport { a as default };'])(
    'finds the default in %s',
    (text) => {
      expect(findDefaultExports([plant('src/core/a.ts', text)])).toHaveLength(1);
    },
  );

  it.each([
    'export const a = 1;',
    'export function a() {}',
    'export interface A {}',
    'export type A = 1;',
    'export class A {}',
    'const a = 1;\nexport { a };',
    '// Not a docstring.\nexport const a = 1;',
    '/** */\nexport const a = 1;',
  ])('finds no docstring in %s', (text) => {
    expect(findUndocumentedExports([plant('src/core/a.ts', text)])).toHaveLength(1);
  });

  it.each([
    '/** One. */\nexport const a = 1;',
    '/** One. */\nconst a = 1;\nexport { a };',
    "export { a } from './b.js';",
    "export * from './b.js';",
    'const a = 1;',
    '/** One. */\nexport function a(): void;\nexport function a(b?: 1) {}',
  ])('finds nothing missing in %s', (text) => {
    expect(findUndocumentedExports([plant('src/core/a.ts', text)])).toEqual([]);
  });
});

describe('the check of names', () => {
  it('finds what is not in kebab-case', () => {
    const bad = ['src/core/myFile.ts', 'src/Core/a.ts', 'src/core/a_b.ts', 'src/core/a.Test.ts'];
    expect(findBadNames([...bad, 'src/core/my-file.test.ts', 'vitest.config.ts'])).toEqual(bad);
  });

  it('finds drawers', () => {
    const bad = ['src/utils/a.ts', 'src/core/utils.ts', 'src/core/string-utils.ts', 'test/util.test.ts'];
    expect(findDrawers([...bad, 'src/core/utilisation.ts'])).toEqual(bad);
  });
});

describe('the check of marks', () => {
  it('finds what is unfinished', () => {
    const marks = [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['XX', 'X'],
    ].map((parts) => `// ${parts.join('')}: later`);
    expect(findUnfinished([plant('docs/a.md', ...marks, 'a method')])).toHaveLength(3);
  });

  it('finds paths of a machine', () => {
    const paths = ['home/ada/a', 'Users/ada/a', 'root/a', 'work/a'].map((path) => `see /${path}`);
    expect(findMachinePaths([plant('docs/a.md', ...paths, ['registry', 'npmjs.org'].join('.'))])).toHaveLength(5);
    expect(findMachinePaths([plant('docs/a.md', 'https://a.example/home/b')])).toEqual([]);
  });
});
