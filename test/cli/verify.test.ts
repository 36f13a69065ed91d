import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { openLoopback } from '../../src/verification/open-loopback.js';
import { type BentTarget, startBentTarget } from '../support/bent-target.js';
import { runCommand } from '../support/run-command.js';
import { Cli } from './start-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-verify-'));
let mock: Mock;
let bent: BentTarget;

beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'] });
  bent = await startBentTarget(mock);
});
afterAll(async () => {
  bent.close();
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** Cheap, and enough to see how the command ends. */
const NARROW = ['--layers', 'stateful', '--runs', '0', '--no-prism'];

const verify = (...parameters: readonly string[]) => runCommand('verify', 'tidalbay', ...parameters);

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('rollcall verify', () => {
  it('ends with 0 where all is as it should be, and says what was tried', async () => {
    const { code, output } = await verify('--base-url', `${mock.url}/tidalbay`, ...NARROW);
    expect(code, output).toBe(0);
    expect(output).toMatch(/States are set up by a Rollcall server\.\n\n {2}stateful +\d+ passed/);
    expect(output).toMatch(/passed: Nothing breaks the spec\./);
    expect(output).toMatch(/Seen: \d of 6 operations, \d+ of \d+ documented answers\./);
  });

  it('leaves the worlds of a Rollcall server as they were', async () => {
    const { output } = await verify('--base-url', `${mock.url}/tidalbay`, ...NARROW);
    expect(output).toMatch(/passed/);
    const { worlds } = (await (await mock.fetch('/__admin/worlds')).json()) as { worlds: { name: string }[] };
    expect(worlds.map(({ name }) => name)).toEqual(['default']);
  });

  it('ends with 1 where something differs, names it in every report, and tells no credential', async () => {
    bent.bend = {
      answer: ({ json, status, headers }) => {
        if (status === 200 && headers.get('content-type')?.includes('json'))
          json((body) => void delete body.data?.[0]?.email);
      },
    };
    const reports = ['junit', 'markdown', 'html', 'har'].flatMap((name) => [
      `--${name}`,
      join(folder, `report.${name}`),
    ]);
    const { code, output } = await verify('--base-url', `${bent.url}/tidalbay`, ...NARROW, ...reports, '--github');
    bent.bend = {};
    expect(code).toBe(1);
    expect(output).toMatch(/response_schema_conformance, answer of listEmployees \(200\) at \/data\/0\/email/);
    expect(output).toMatch(/^::error title=response_schema_conformance%3A answer of listEmployees/m);
    const files = readdirSync(folder).filter((name) => name.startsWith('report.'));
    expect(files).toHaveLength(4);
    const secret = mock.credentials('tidalbay').headers['Authorization']?.split(' ')[1] as string;
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect([name, text.includes('/email')]).toEqual([name, true]);
      expect([name, text.includes(secret)]).toEqual([name, false]);
    }
  });

  it('ends with 3 where less was seen than --min-coverage demands', async () => {
    const { code, output } = await verify('--base-url', `${mock.url}/tidalbay`, ...NARROW, '--min-coverage', '99.5');
    expect(code).toBe(3);
    expect(output).toMatch(
      /inconclusive: Only \d+ of \d+ documented answers were seen \(.*\), and 99\.5 % are demanded/,
    );
  });

  it('ends with 3 where nobody answers, and says where', async () => {
    const { code, output } = await verify('--base-url', 'http://127.0.0.1:1', ...NARROW);
    expect([code, output]).toEqual([3, expect.stringMatching(/127\.0\.0\.1:1/)]);
  });

  it('ends with 3 where --only names nothing that there is', async () => {
    const { code, output } = await verify('--base-url', `${mock.url}/tidalbay`, ...NARROW, '--only', 'listEmploees');
    expect([code, output]).toEqual([3, expect.stringMatching(/inconclusive/)]);
  });

  it('prints one JSON object a line with --json', async () => {
    const { output } = await verify('--base-url', `${mock.url}/tidalbay`, ...NARROW, '--json');
    const lines = output.split('\n').map((line) => JSON.parse(line));
    expect(lines.map(({ kind }) => kind)).toEqual(['ready', 'states', 'layer', 'layer-end', 'summary']);
    expect(lines.at(-1)).toMatchObject({ verdict: 'passed', api: 'tidalbay' });
  });

  it('takes options from a file, and flags before those', async () => {
    const file = write('options.yaml', `baseUrl: http://127.0.0.1:1\nlayers: [stateful]\nruns: 0\nprism: false\n`);
    const { code } = await verify('--config', file, '--base-url', `${mock.url}/tidalbay`);
    expect(code).toBe(0);
  });

  it('fills in variables of the environment in headers, and refuses those that are not set', async () => {
    vi.stubEnv('ROLLCALL_TEST_KEY', '');
    const { output } = await verify('--base-url', mock.url, '-H', 'Authorization: Bearer $ROLLCALL_TEST_KEY');
    vi.unstubAllEnvs();
    expect(output).toMatch(/The variable ROLLCALL_TEST_KEY of the environment is not set, or empty\./);
  });

  it.each([
    ['no base URL', [], 'INVALID_OPTION', /base-url is missing.*rollcall verify tidalbay --base-url/],
    ['a base URL that is none', ['--base-url', 'tidalbay'], 'INVALID_OPTION', /cannot be "tidalbay"/],
    [
      'another host without leave to write',
      ['--base-url', 'https://api.example.com'],
      'INVALID_OPTION',
      /--read-only.*--allow-writes api\.example\.com/,
    ],
    ['a layer that there is not', ['--base-url', 'http://127.0.0.1', '--layers', 'pcat'], 'INVALID_OPTION', /"pact"/],
    ['a file that there is not', ['--config', './none.yaml'], 'INVALID_CONFIG', /no file \.\/none\.yaml/],
    [
      'an option in a file that there is not',
      ['--config', write('wrong.yaml', 'runs: 3\nbaseurl: x\n')],
      'INVALID_CONFIG',
      /wrong\.yaml:2:1 \/baseurl is not known here\. Did you mean "baseUrl"\?/,
    ],
    [
      'a report in a folder that there is not',
      ['--base-url', 'http://127.0.0.1', '--junit', './none/report.xml'],
      'INVALID_OPTION',
      /there is no folder/,
    ],
  ])('refuses %s', async (_, parameters, code, message) => {
    expect(await verify(...parameters)).toEqual({ code, output: expect.stringMatching(message) });
  });

  it.each([
    ['while nothing was asked yet', 1, /The run was ended before anything was found out\. \[INTERRUPTED\]/],
    ['while an answer is awaited', 2, /inconclusive: .*ended from outside/],
  ])('ends at once and with 3 after Ctrl-C %s', async (_, unanswered, message) => {
    let count = 0;
    const server = createServer((__, response) => {
      if (++count === unanswered) void cli.stop('SIGINT');
      else response.writeHead(404).end();
    });
    const { url, close } = await openLoopback(server);
    const cli = new Cli('verify', 'tidalbay', '--base-url', url, '--timeout', '3600000', ...NARROW);
    const code = await cli.ended;
    await close();
    expect([code, cli.output]).toEqual([3, expect.stringMatching(message)]);
  });
});
