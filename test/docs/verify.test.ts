import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { readVerifyConfig } from '../../src/cli/read-verify-config.js';
import { layerChecks } from '../../src/verification/checks/finding.js';
import { listBlocks, readPage, readTable, unquote } from './markdown.js';

const page = readPage('docs/verify.md');
const command = createProgram().commands.find((each) => each.name() === 'verify');
const flags = command?.options.map(({ flags: spelt }) => spelt) ?? [];
const schema = JSON.parse(readFileSync('fixtures/verify.schema.json', 'utf8')) as { properties: object };

it('the page of verify has exactly the checks of its layers, with their meaning', () => {
  const rows = readTable(page, 'check', 'what it finds');
  expect(Object.fromEntries(rows.map(([check = '', meaning]) => [unquote(check), meaning]))).toEqual(layerChecks);
});

it('the page of verify has exactly its flags', () => {
  const rows = readTable(page, 'flag', 'default', '').map(([flag = '']) => unquote(flag));
  expect(rows.filter((flag) => flag !== '--help')).toEqual(flags);
});

it('a file of options takes every flag that is no report, and those options that the page names', () => {
  const named = readTable(page, 'option', '').map(([option = '']) => unquote(option));
  const reports = ['config', 'differential', 'quiet', 'junit', 'markdown', 'html', 'har', 'github', 'json', 'header'];
  const own = command?.options.map((option) => option.attributeName()).filter((name) => !reports.includes(name)) ?? [];
  expect(Object.keys(schema.properties).sort()).toEqual([...new Set([...own, ...named, 'headers', '$schema'])].sort());
});

it('the file of options that the page shows is one', () => {
  const [block] = listBlocks(page).filter(({ language }) => language === 'yaml');
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-config-'));
  const file = join(folder, 'verify.yaml');
  writeFileSync(file, block?.text ?? '');
  vi.stubEnv('API_KEY', 'key_1');
  try {
    expect(readVerifyConfig(file)).toMatchObject({ headers: { Authorization: 'Bearer key_1' }, rate: 5 });
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
