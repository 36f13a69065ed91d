import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { createMock, type Mock } from '../../src/index.js';
import { runCommand } from '../support/run-command.js';
import { Cli, runCli } from './start-cli.js';

const run = (...parameters: readonly string[]) => runCommand('scenario', ...parameters);

afterEach(() => void vi.restoreAllMocks());

const folder = mkdtempSync(join(tmpdir(), 'rollcall-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const TINY = write(
  'tiny.yaml',
  'name: tiny\ndescription: One person.\nparameters: {size: {type: integer, default: 1, minimum: 0, maximum: 5, description: How many.}}\npeople: {parameter: size}\n',
);

describe('rollcall scenario', () => {
  it('list names every scenario with its parameters', async () => {
    const { code, output } = await run('list');
    expect(code).toBe(0);
    expect(output).toMatch(/^baseline +A company of 250 people/m);
    expect(output).toMatch(/^large-company .*\n +-P people=10000 {2}How many people there are\.$/m);
  });

  it('list --json is for programs', async () => {
    const { output } = await run('list', '--json');
    const [baseline] = JSON.parse(output);
    expect(baseline).toEqual({ name: 'baseline', description: expect.any(String), parameters: {} });
  });

  it('show prints the file as it is', async () => {
    const { code, output } = await run('show', 'empty-company');
    expect([code, output.split('\n')[0]]).toEqual([0, '# yaml-language-server: $schema=../scenario.schema.json']);
    expect(output).toMatch(/^people: 0$/m);
  });

  it('show --resolved prints what it comes to, with values for its parameters', async () => {
    const { output } = await run('show', TINY, '--resolved', '-P', 'size=4', '--json');
    expect(JSON.parse(output)).toMatchObject({ name: 'tiny', people: 4, seed: 1, parameters: { size: 4 } });
  });

  it('check finds nothing wrong with a file that is right', async () => {
    expect(await run('check', TINY)).toEqual({ code: 0, output: `valid   ${TINY}` });
  });

  it('check prints all problems of all files, and exits with 1', async () => {
    const wrong = write('wrong.yaml', 'name: wrong\npeeple: 3\ncast:\n  - {kind: auditer}\n');
    const { code, output } = await run('check', TINY, wrong);
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      `valid   ${TINY}`,
      `invalid ${wrong}`,
      `${wrong}:2:1 /peeple is not known here. Did you mean "people"? [additionalProperties]`,
      `${wrong}:4:12 /cast/0/kind cannot be "auditer". Did you mean "auditor"? [enum]`,
    ]);
  });

  it('check finds a bound of a parameter that cannot be', async () => {
    const wide = write(
      'wide.yaml',
      'name: wide\nparameters: {size: {type: integer, default: 1, maximum: 200000, description: x}}\npeople: {parameter: size}\n',
    );
    const { code, output } = await run('check', wide);
    expect([code, output]).toEqual([1, `invalid ${wide}\n${wide}:3:9 /people must be at most 100000 [maximum]`]);
  });

  it.each([
    ['a misspelt name', ['show', 'merge'], /no scenario "merge"\. Did you mean "merger"\?/, 'UNKNOWN_SCENARIO'],
    ['a file that is not there', ['check', './none.yaml'], /no scenario at \.\/none\.yaml/, 'UNKNOWN_SCENARIO'],
    ['a mock that is not there', ['apply', 'merger', '--url', 'http://127.0.0.1:1'], /No mock answers/, 'UNREACHABLE'],
  ])('refuses %s', async (_, parameters, message, expected) => {
    const { code, output } = await run(...parameters);
    expect(output).toMatch(message);
    expect(code).toBe(expected);
  });

  it('ends with 2 where it was used wrongly, and with 3 where nobody answers', async () => {
    const [wrong, nobody] = await Promise.all([
      runCli('scenario', 'show', 'merger', '-P', 'joiners'),
      runCli('scenario', 'apply', 'merger', '--url', 'http://127.0.0.1:1'),
    ]);
    expect(wrong.output).toMatch(/has to be name=value.*\n.*rollcall scenario show --help/s);
    expect([wrong.code, nobody.code]).toEqual([2, 3]);
  });
});

describe('rollcall scenario apply', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ apis: ['secureframe'], adminToken: 'sesame' });
  });
  afterAll(() => mock.close());

  const count = async (world = 'default'): Promise<number> => {
    const { headers } = mock.credentials('secureframe');
    const response = await mock.fetch(`/w/${world}/secureframe/users`, { headers });
    return ((await response.json()) as { meta: { total: number } }).meta.total;
  };

  it('puts a world of a mock that runs into a scenario, by name or from a file, and leaves others alone', async () => {
    const where = ['--url', mock.url, '--admin-token', 'sesame', '--world', 'qa'];
    expect(await run('apply', 'contractor-surge', '-P', 'contractors=7', ...where)).toMatchObject({ code: 0 });
    expect([await count('qa'), await count()]).toEqual([257, 250]);
    const { output } = await run('apply', TINY, '-P', 'size=3', ...where);
    expect(output).toBe(`The world "qa" at ${mock.url} is in the scenario "tiny".`);
    expect([await count('qa'), await count()]).toEqual([3, 250]);
  });

  it('says what the mock refuses, and changes nothing', async () => {
    const where = ['--url', mock.url, '--admin-token', 'sesame'];
    expect(await run('apply', 'merge', ...where)).toMatchObject({
      code: 'UNKNOWN_SCENARIO',
      output: expect.stringMatching(/"merger"/),
    });
    const surplus = await run('apply', 'merger', '-P', 'joiners=0', ...where);
    expect(surplus).toMatchObject({ code: 'INVALID_SCENARIO', output: expect.stringMatching(/must be at least 1/) });
    expect(await run('apply', 'merger', '--url', mock.url)).toMatchObject({
      code: 'UNREACHABLE',
      output: expect.stringMatching(/token/),
    });
    expect(await count()).toBe(250);
  });
});

describe('serve --watch', () => {
  it('applies a file that changes, keeps the state where it is wrong, and comes back when it is right', async () => {
    const file = write('watched.yaml', 'name: watched\npeople: 3');
    const cli = new Cli('serve', 'secureframe', '-p', '0', '--json', '--watch', '--scenario', file);
    const { url, apis } = await cli.ready();
    const count = async (): Promise<number> => {
      const response = await fetch(`${url}/secureframe/users`, { headers: { ...apis.secureframe?.headers } });
      return ((await response.json()) as { meta: { total: number } }).meta.total;
    };
    expect(await count()).toBe(3);
    write('watched.yaml', 'name: watched\npeople: 4');
    await cli.line(/"kind":"scenario"/);
    expect(await count()).toBe(4);
    write('watched.yaml', 'name: watched\npeeple: 5');
    expect(await cli.line(/"kind":"refused"/)).toMatch(/watched\.yaml:2:1 \/peeple is not known here/);
    expect(await count()).toBe(4);
    cli.stdout.length = 0;
    write('watched.yaml', 'name: watched\npeople: 6');
    await cli.line(/"kind":"scenario"/);
    expect(await count()).toBe(6);
    await cli.stop('SIGKILL');
  });
});

describe('serve', () => {
  it.each([
    [
      'a parameter that the scenario does not have',
      ['-P', 'size=3'],
      /"baseline": has no parameter "size"\. It has none/,
    ],
    [
      'a value that it cannot have',
      ['--scenario', TINY, '-P', 'size=9'],
      /"tiny": cannot have 9 for the parameter "size": it must be at most 5/,
    ],
  ])('refuses %s', async (_, parameters, message) => {
    const served = createProgram().parseAsync(['serve', '-p', '0', ...parameters], { from: 'user' });
    await expect(served).rejects.toThrow(message);
  });
});
