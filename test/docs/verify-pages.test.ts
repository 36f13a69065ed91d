import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { readVerifyConfig } from '../../src/cli/read-verify-config.js';
import { listCalls } from '../examples/list-commands.js';
import { listBlocks, readPages } from './markdown.js';

const pages = readPages();
const blocks = pages.flatMap((page) => listBlocks(page).map((block) => ({ ...block, page: page.path })));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Lets every variable that a text names have a value. */
const setVariables = (text: string): void => {
  for (const [, name = ''] of text.matchAll(/\$([A-Z_]+)/g)) vi.stubEnv(name, 'a-value');
};

const files = blocks.filter(({ language, text }) => language === 'yaml' && /^baseUrl: /m.test(text));

it('pages show files of options', () => {
  expect(new Set(files.map(({ page }) => page)).size).toBeGreaterThan(2);
});

it.each(files.map(({ page, text }) => [page, text] as const))(
  'the file of options in %s has those that there are',
  (_, text) => {
    setVariables(text);
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-options-'));
    try {
      writeFileSync(join(folder, 'options.yml'), text);
      const options = readVerifyConfig(join(folder, 'options.yml'));
      expect(options.baseUrl).toMatch(/^http/);
      expect(JSON.stringify(options)).not.toContain('$');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

/** The calls in a block; what is none of ours is left out. */
const listCallsIn = (text: string): string[][] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.startsWith('npx rollcall verify'))
    .flatMap(listCalls);

const calls = blocks
  .filter(({ language }) => language === '')
  .flatMap(({ page, text }) => listCallsIn(text).map((call) => [page, call] as const));

it.each(calls)('the command in %s is one: %j', (_, [name, ...words]) => {
  setVariables(words.join(' '));
  const command = createProgram().commands.find((each) => each.name() === name);
  expect(command?.parseOptions(words).unknown).toEqual([]);
});
