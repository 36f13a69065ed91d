import { expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { exchangeChecks } from '../../src/verification/checks/finding.js';
import { readPage, readTable, unquote } from './markdown.js';

const page = readPage('docs/proxy.md');

it('the page of the proxy has exactly its checks, with their meaning', () => {
  const rows = readTable(page, 'check', 'what it finds');
  expect(Object.fromEntries(rows.map(([check = '', meaning]) => [unquote(check), meaning]))).toEqual(exchangeChecks);
});

it('the page of the proxy has exactly its flags, with their defaults', () => {
  const command = createProgram().commands.find((each) => each.name() === 'proxy');
  const options = command?.createHelp().visibleOptions(command) ?? [];
  const rows = readTable(page, 'flag', 'default');
  expect(rows.map(([flag = '', written = '']) => [unquote(flag), written.replaceAll('`', '')])).toEqual(
    options.map(({ flags, defaultValue }) => [flags, String(defaultValue ?? '')]),
  );
});
