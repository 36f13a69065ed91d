import { expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { misfitRules } from '../../src/core/misfit.js';
import { readPage, readTable, unquote } from './markdown.js';

const page = readPage('docs/check.md');

it('the page of the check has exactly its rules, with their meaning', () => {
  const rows = readTable(page, 'rule', 'what breaks it');
  expect(Object.fromEntries(rows.map(([rule = '', meaning]) => [unquote(rule), meaning]))).toEqual(misfitRules);
});

it('the page of the check has exactly its flags', () => {
  const command = createProgram().commands.find((each) => each.name() === 'check');
  const options = command?.createHelp().visibleOptions(command) ?? [];
  expect(readTable(page, 'flag').map(([flag = '']) => unquote(flag))).toEqual(options.map(({ flags }) => flags));
});
