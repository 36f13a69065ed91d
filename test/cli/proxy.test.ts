import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { RawTarget } from '../support/raw-target.js';
import { Cli } from './start-cli.js';

let mock: Mock;
let headers: Record<string, string>;
let secret: string;

beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'] });
  headers = { ...mock.credentials('tidalbay').headers };
  secret = headers['Authorization']?.split(' ')[1] as string;
});
afterAll(() => mock.close());

const start = async (...flags: readonly string[]): Promise<{ cli: Cli; url: string }> => {
  const cli = new Cli('proxy', 'tidalbay', '--target', mock.baseUrl('tidalbay'), '-p', '0', ...flags);
  const line = await cli.line(/http:\/\/127/);
  const [url = ''] = /http:\/\/[\w.:]+/.exec(line) ?? [];
  return { cli, url };
};

describe('rollcall proxy', () => {
  it('passes answers on, and ends with 0 where nothing breaks the spec', async () => {
    const { cli, url } = await start();
    const path = '/v1/employees?per_page=2';
    const [through, direct] = await Promise.all([
      fetch(url + path, { headers }),
      mock.fetch(`/tidalbay${path}`, { headers }),
    ]);
    expect(await through.text()).toBe(await direct.text());
    await cli.line(/^200 GET \/v1\/employees\?per_page=2 listEmployees$/);
    expect(await cli.stop('SIGINT')).toBe(0);
    expect(cli.output).toMatch(
      /passed: Nothing breaks the spec\..*Seen: 1 of 6 operations, 1 of \d+ documented answers/s,
    );
  });

  it('says at once what breaks the spec, sums up and reports, ends with 1, and tells no credential', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
    const flags = ['junit', 'markdown', 'html', 'har'].flatMap((name) => [`--${name}`, join(folder, name)]);
    const { cli, url } = await start(...flags, '--github');
    await fetch(`${url}/v1/employees?per_page=x&token=${secret}&sort=${secret}`, { headers });
    await cli.line(
      /violation request_conformance, request of listEmployees \(400\) at query per_page: must be an integer/,
    );
    expect(await cli.stop()).toBe(1);
    expect(cli.output).toMatch(/failed: 2 things break the spec/);
    expect(cli.output).toMatch(
      /curl -sS '.*\/v1\/employees\?per_page=x&token='"\$TIDALBAY_SECRET"'&sort='"\$TIDALBAY_SECRET"'' -H 'authorization: Bearer '"\$TIDALBAY_AUTHORIZATION"''/,
    );
    expect(cli.stdout).toContainEqual(
      expect.stringMatching(/^::error title=request_conformance%3A request of listEmployees/),
    );
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(files).toHaveLength(4);
    for (const text of [cli.output, ...files]) {
      expect(text).toContain('request_conformance');
      expect(text).not.toContain(secret);
    }
  });

  it('prints one JSON object a line with --json', async () => {
    const { cli, url } = await start('--json');
    await fetch(`${url}/v1/employees`);
    await cli.line(/"kind":"finding"/);
    expect(await cli.stop()).toBe(1);
    const lines = cli.stdout.map((line) => JSON.parse(line));
    expect(lines.map(({ kind }) => kind)).toEqual(['ready', 'exchange', 'finding', 'summary']);
    expect(lines[3]).toMatchObject({
      verdict: 'failed',
      exchanges: { all: 1, answered: 1 },
      violations: [
        { check: 'request_conformance', operation: 'listEmployees', status: 401, pointer: 'credential', count: 1 },
      ],
    });
  });

  it('ends with 3 where nobody asked', async () => {
    const { cli } = await start('--json');
    expect(await cli.stop()).toBe(3);
    expect(cli.output).toContain('No request came, so nothing was checked.');
  });

  it('ends with 3 where the target was never reached, and says why', async () => {
    const target = await new RawTarget().listen();
    const { url: gone } = target;
    target.close();
    const cli = new Cli('proxy', 'tidalbay', '--target', gone, '-p', '0', '--json');
    const { url } = await cli.ready();
    expect((await fetch(`${url}/v1/employees`)).status).toBe(502);
    await cli.line(/"kind":"exchange"/);
    expect(await cli.stop()).toBe(3);
    expect(cli.output).toMatch(/"verdict":"inconclusive".*nothing listens there/);
  });
});
