import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Cli, type Ready, runCli } from './start-cli.js';

// Programs start slowly where many run at once.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000, maxConcurrency: 8 });

const running: Cli[] = [];

/** Starts a server that is ended after the tests; it serves one API, because loading all takes longer. */
const serve = (...parameters: readonly string[]): Cli => {
  const cli = new Cli('serve', '-p', '0', ...parameters);
  running.push(cli);
  return cli;
};

/** An answer of a server; its body is what the test says that it is. */
const ask = async <T = unknown>({ url }: Ready, path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
};

interface Clock {
  readonly now: string;
  readonly mode: string;
}

interface List {
  readonly data: readonly unknown[];
  readonly meta: { readonly total: number };
}

/** A spec of one operation, whose answer breaks its own schema. */
const createSpec = (schema: string): string => `openapi: 3.1.0
info:
  title: Acme
  version: '1'
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema: ${schema}
              example: {count: three}
components:
  schemas:
    Things:
      type: object
      properties:
        count: {type: integer}
`;

const folder = mkdtempSync(join(tmpdir(), 'rollcall-serve-'));
const acme = join(folder, 'acme.yaml');
const broken = join(folder, 'broken.yaml');
const garbled = join(folder, 'garbled.yaml');

beforeAll(() => {
  writeFileSync(acme, createSpec("{$ref: '#/components/schemas/Things'}"));
  writeFileSync(broken, createSpec("{$ref: '#/components/schemas/Nothing'}"));
  writeFileSync(garbled, 'openapi: 3.1.0\ninfo: [\n');
});

afterAll(async () => {
  await Promise.all(running.map((cli) => cli.stop('SIGKILL')));
  rmSync(folder, { recursive: true });
});

describe.concurrent('rollcall serve', () => {
  it('prints for every API where it is and credentials to paste', async () => {
    const cli = serve();
    await cli.line(/Ctrl-C/);
    const banner = cli.stdout.join('\n');
    const listed = [...banner.matchAll(/^ {2}(\w+) +(http\S+).*\n +-H '(\w+): (.+)'$/gm)];
    expect(listed.map(([, api]) => api)).toEqual(['drata', 'peoplelogic', 'privacybee', 'secureframe', 'tidalbay']);
    expect(banner).toMatch(/^ {2}admin +http:\/\/127\.0\.0\.1:\d+\/__admin$/m);
    const paths: Record<string, string> = {
      drata: '/personnel',
      peoplelogic: '/api/v1/organization',
      privacybee: '/employees',
      secureframe: '/users',
      tidalbay: '/v1/employees',
    };
    for (const [, api = '', baseUrl, name = '', value = ''] of listed) {
      const pasted = await fetch(`${baseUrl}${paths[api]}`, { headers: { [name]: value } });
      expect(pasted.status, api).toBe(200);
    }
    await cli.line(/^200 GET \/tidalbay\/v1\/employees listEmployees default-\d+$/);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown flag', ['--peeple', '3'], /unknown option '--peeple'\n.*--people.*\n.*rollcall serve --help/],
    ['an unknown API', ['nobody'], /no API "nobody".*drata, .*tidalbay; a spec of your own.*\[UNKNOWN_API\]/],
    ['a bad instant', ['--now', 'tomorrow'], /now cannot be "tomorrow".*2026-01-15T09:00:00Z, or system/],
    [
      'a spec that refers to nothing',
      [broken],
      /broken\.yaml:14:\d+ at #\/paths\/~1things\/get\/\S+.*\[INVALID_SPEC\]/s,
    ],
    ['a spec that is no YAML', [garbled], /garbled\.yaml:3:\d+ is not valid YAML.*\[INVALID_SPEC\]/],
  ])('refuses %s with 2 and says what to do', async (_, parameters, message) => {
    const { code, output } = await runCli('serve', '-p', '0', ...parameters);
    expect(output).toMatch(message);
    expect(code).toBe(2);
  });

  it('refuses a port that is taken with 2 and says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runCli('serve', '-p', String(port), 'tidalbay');
    other.close();
    expect(output).toMatch(new RegExp(`Port ${port} .* in use .*-p 0.*\\[PORT_TAKEN\\]`));
    expect(code).toBe(2);
  });

  it('prints one JSON object a line with --json', async () => {
    const cli = serve('--json', 'tidalbay');
    const ready = await cli.ready();
    const { headers, baseUrl } = ready.apis.tidalbay as NonNullable<Ready['apis']['tidalbay']>;
    expect(baseUrl).toBe(`${ready.url}/tidalbay`);
    await fetch(`${baseUrl}/v1/employees`, { headers });
    await cli.line(/"operationId":"listEmployees"/);
    const [, event] = cli.stdout.map((line) => JSON.parse(line));
    expect(event).toMatchObject({ kind: 'request', api: 'tidalbay', method: 'GET', status: 200, world: 'default' });
  });

  it('prints errors alone with --quiet', async () => {
    const spare = createServer();
    await new Promise<void>((resolve) => spare.listen(0, '127.0.0.1', resolve));
    const { port } = spare.address() as AddressInfo;
    await new Promise((resolve) => spare.close(resolve));
    const cli = new Cli('serve', '-p', String(port), '--quiet', acme);
    running.push(cli);
    const ask = () => fetch(`http://127.0.0.1:${port}/acme/things`);
    expect((await vi.waitFor(ask, { interval: 50, timeout: 20_000 })).status).toBe(200);
    expect(await cli.line(/listThings/, 'stderr')).toMatch(/listThings of acme answered 200 against its spec/);
    expect(cli.stdout).toEqual([]);
  });

  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'ends at once and cleanly on %s, whoever is connected',
    async (signal) => {
      const cli = serve('--json', '--delay', '600000', 'tidalbay');
      const { url } = await cli.ready();
      const hanging = fetch(`${url}/tidalbay/v1/employees`).then(
        () => 'answered',
        () => 'cut off',
      );
      await cli.line(/"kind":"request"/);
      expect(await cli.stop(signal)).toBe(0);
      expect(await hanging).toBe('cut off');
      expect(cli.stderr).toEqual([]);
    },
  );

  it('goes on serving when nobody reads what it prints', async () => {
    const cli = serve('--json', 'tidalbay');
    const ready = await cli.ready();
    cli.deafen();
    for (let request = 0; request < 3; request++) expect((await ask(ready, '/__admin/health')).status).toBe(200);
    expect(await cli.stop('SIGINT')).toBe(0);
    expect(cli.stderr).toEqual([]);
  });

  it('starts the clock at the wall clock with --now system', async () => {
    const before = Date.now();
    const ready = await serve('--json', '--now', 'system', '--clock', 'frozen', '--people', '1', 'tidalbay').ready();
    const { body } = await ask<Clock>(ready, '/__admin/clock');
    expect(body.mode).toBe('frozen');
    expect(Date.parse(body.now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(body.now)).toBeLessThanOrEqual(Date.now());
  });

  it('serves a company without people with --people 0', async () => {
    const ready = await serve('--json', '--people', '0', 'secureframe', 'tidalbay').ready();
    const { tidalbay, secureframe } = ready.apis;
    expect((await ask<List>(ready, '/tidalbay/v1/employees', tidalbay?.headers)).body.data).toEqual([]);
    expect((await ask<List>(ready, '/secureframe/users', secureframe?.headers)).body.data).toEqual([]);
  });
});

describe.concurrent('a flag reaches the mock:', () => {
  const start = async (...parameters: readonly string[]): Promise<Ready> => serve('--json', ...parameters).ready();
  let plain: Ready;
  let flagged: Ready;

  beforeAll(async () => {
    const small = ['--people', '7', '--seed', '3', '--now', '2026-02-01T00:00:00+01:00', '--clock', 'frozen'];
    const changed = [
      '--profile',
      'documented',
      '--auth',
      'strict',
      '--delay',
      '60',
      '--no-cors',
      '--scenario',
      'baseline',
    ];
    [plain, flagged] = await Promise.all([
      start('secureframe', acme),
      start(
        '-h',
        'localhost',
        ...small,
        ...changed,
        '--validate-responses',
        'error',
        '--admin-token',
        'sesame',
        'secureframe',
        acme,
      ),
    ]);
  });

  const admin = { Authorization: 'Bearer sesame' };
  const headersOf = ({ apis }: Ready) => apis.secureframe?.headers;

  it('-p', async () => {
    const { port } = new URL(plain.url);
    expect(Number(port)).toBeGreaterThan(0);
    expect(port).not.toBe(new URL(flagged.url).port);
  });

  it('-h', async () => {
    const { code, output } = await runCli('serve', '-p', '0', '-h', '192.0.2.1', 'tidalbay');
    expect(output).toMatch(/192\.0\.2\.1.*\[ADDRESS_UNAVAILABLE\]/);
    expect(code).toBe(2);
  });

  it('--scenario and --seed', async () => {
    const world = (await ask(flagged, '/__admin/world', admin)).body;
    expect(world).toMatchObject({ scenario: 'baseline', seed: 3 });
    expect(headersOf(flagged)).not.toEqual(headersOf(plain));
  });

  it('--people and --profile', async () => {
    expect((await ask<List>(plain, '/secureframe/users', headersOf(plain))).body.meta.total).toBe(250);
    expect((await ask(flagged, '/secureframe/users', headersOf(flagged))).body).toHaveLength(7);
  });

  it('--now and --clock', async () => {
    expect((await ask(flagged, '/__admin/clock', admin)).body).toEqual({
      now: '2026-01-31T23:00:00.000Z',
      mode: 'frozen',
    });
    expect((await ask<Clock>(plain, '/__admin/clock')).body.mode).toBe('ticking');
  });

  it('--auth', async () => {
    const { Authorization } = headersOf(plain) as { Authorization: string };
    const unknown = { Authorization: Authorization.replace(/.$/, '0') };
    expect((await ask(plain, '/secureframe/users', unknown)).status).toBe(200);
    expect((await ask(flagged, '/secureframe/users', unknown)).status).toBe(401);
  });

  it('--delay', async () => {
    const before = performance.now();
    await ask(flagged, '/secureframe/users', headersOf(flagged));
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });

  it('--validate-responses', async () => {
    expect((await ask(plain, '/acme/things')).body).toEqual({ count: 'three' });
    const { status, body } = await ask<{ detail: string }>(flagged, '/acme/things');
    expect(status).toBe(500);
    expect(body.detail).toMatch(/listThings answered 200 .* \/count must be an integer/);
  });

  it('--admin-token', async () => {
    expect((await ask(plain, '/__admin/health')).status).toBe(200);
    expect((await ask(flagged, '/__admin/health')).status).toBe(401);
    expect((await ask(flagged, '/__admin/health', admin)).status).toBe(200);
  });

  it('--no-cors', async () => {
    const origin = { Origin: 'https://page.example' };
    expect((await ask(plain, '/acme/things', origin)).headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask(flagged, '/acme/things', origin)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
