import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.js';
import * as library from '../../src/index.js';
import { createMock, type Mock } from '../../src/index.js';
import { listBlocks, readPage, readPages, readProse, readTable, unquote } from './markdown.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const readme = readPage('README.md');
const pages = readPages();
const manifest = JSON.parse(read('package.json'));

const serve = createProgram().commands.find((command) => command.name() === 'serve');
if (!serve) throw new Error('There is no command serve');
const options = serve.createHelp().visibleOptions(serve);

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ listen: false });
});
afterAll(() => mock.close());

describe('the table of flags', () => {
  const rows = readTable(readme, 'flag', 'default');

  it('has exactly those of `rollcall serve`', () => {
    expect(rows.map(([flag]) => unquote(flag)).sort()).toEqual(options.map(({ flags }) => flags).sort());
  });

  it('has their defaults', () => {
    for (const { flags, defaultValue } of options) {
      const [, written = ''] = rows.find(([flag]) => unquote(flag) === flags) ?? [];
      if (typeof defaultValue === 'string' || typeof defaultValue === 'number') {
        expect(unquote(written), flags).toBe(String(defaultValue));
      } else if (written !== '') expect(written, flags).toContain("the scenario's");
    }
  });

  it.each([['--people'], ['--seed'], ['--now']])('has what the baseline says for %s', (flag) => {
    const [, written] = rows.find(([name]) => name?.includes(flag)) ?? [];
    const scenario = parse(read('fixtures/scenarios/baseline.yaml'));
    expect(written?.replaceAll('`', '')).toBe(`the scenario's, ${scenario[flag.slice(2)]}`);
  });
});

const listFlags = (command: Command): (string | undefined)[] => [
  ...command
    .createHelp()
    .visibleOptions(command)
    .map(({ long }) => long),
  ...command.commands.flatMap(listFlags),
];

it('names only flags that exist, on every page', () => {
  // The last two are of our scripts and of an example.
  const known = new Set([...listFlags(createProgram()), '--check', '--states']);
  for (const page of pages) {
    const named = [...readProse(page).matchAll(/`[^`\n]*?(--[a-z][a-z-]*)/g)].map(([, flag]) => flag);
    expect(
      named.filter((flag) => !known.has(flag)),
      page.path,
    ).toEqual([]);
  }
});

it('has exactly the calls of the admin API', () => {
  const documented = readTable(readme, 'call').map(([call]) => unquote(call));
  const { paths } = parse(read('specs/admin/openapi.yaml')) as { paths: Record<string, object> };
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((name) => name !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.sort()).toEqual(described.sort());
});

it('names the choices of --auth', () => {
  const choices = options.find(({ long }) => long === '--auth')?.argChoices;
  expect(readTable(readme, '`--auth`').map(([mode]) => unquote(mode))).toEqual(choices);
});

describe('the library', () => {
  it('is documented: every value that it exports', () => {
    const texts = pages.map(({ text }) => text).join('\n');
    expect(Object.keys(library).filter((name) => !texts.includes(name))).toEqual([]);
  });

  it('has every member of a mock that a page names', () => {
    for (const page of pages) {
      const named = [...page.text.matchAll(/\bmock\.(\w+)(?:\.(\w+)\()?/g)];
      for (const [text, member, inner] of named) {
        const value = mock[member as keyof Mock] as unknown as Record<string, unknown> | undefined;
        expect(value, `${text} on ${page.path}`).toBeDefined();
        if (inner !== undefined) expect(value?.[inner], `${text} on ${page.path}`).toBeDefined();
      }
    }
  });

  it('is shown by an example that is one of the tests', () => {
    const [shown] = listBlocks(readme).filter(({ language }) => language === 'ts');
    expect(shown?.text).toBe(read('test/examples/library.test.ts').replace("'../../src/index.js'", "'rollcall'"));
  });
});

it('names only scripts that exist, on every page', () => {
  const builtIn = new Set(['ci', 'install']);
  for (const { path, text } of pages) {
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)].map(([, script = '']) => script);
    expect(
      named.filter((script) => !builtIn.has(script) && !(script in manifest.scripts)),
      path,
    ).toEqual([]);
  }
});

it('names the version of Node that the package asks for', () => {
  expect(readme.text).toContain(`Node ${manifest.engines.node.replace('>=', '')} or later`);
});

it('names every API', () => {
  expect(readTable(readme, 'API', 'Operations').map(([api]) => api)).toEqual([
    ...mock.apis.map((api) => `\`${api}\``),
    'all',
  ]);
});
