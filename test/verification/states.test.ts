import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';
import { type LoopbackServer, openLoopback } from '../../src/verification/open-loopback.js';
import { type VerificationResult, type VerifyOptions, verify } from '../../src/verify.js';

let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], port: 0 });
});

afterAll(() => mock.close());

const verifyPact = (options: Partial<VerifyOptions>): Promise<VerificationResult> =>
  verify({
    api: 'tidalbay',
    baseUrl: mock.baseUrl('tidalbay'),
    layers: ['pact'],
    only: ['a first page of employees', 'that an employee becomes inactive'],
    prism: false,
    ...options,
  });

const ask = async (path: string): Promise<Record<string, unknown>> =>
  (await (await mock.fetch(`/__admin${path}`)).json()) as Record<string, unknown>;

/** A state handler that asks a mock, unless it has something better to say. */
const openHandler = (answer: (asked: Record<string, unknown>) => [number, string] | undefined) => {
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const headers = { 'content-type': 'application/json' };
    const own = answer(JSON.parse(body));
    if (own) return void response.writeHead(own[0], headers).end(own[1]);
    const answered = await mock.fetch('/__admin/provider-states/tidalbay', { method: 'POST', headers, body });
    response.writeHead(answered.status, headers).end(await answered.text());
  };
  return openLoopback(createServer(listener));
};

const withHandler = async <T>(
  answer: Parameters<typeof openHandler>[0],
  use: (server: LoopbackServer) => Promise<T>,
): Promise<T> => {
  const server = await openHandler(answer);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
};

describe('a Rollcall server', () => {
  it('is verified in a world of its own, which is gone afterwards', async () => {
    const before = await ask('/world');
    const { verdict, target, exchanges } = await verifyPact({});
    expect(verdict).toBe('passed');
    expect(exchanges.answered).toBe(4);
    expect(new URL(target).pathname).toMatch(/^\/w\/verify-\w+\/tidalbay$/);
    expect(((await ask('/worlds'))['worlds'] as { name: string }[]).map(({ name }) => name)).toEqual(['default']);
    expect((await ask('/world'))['version']).toBe(before['version']);
    expect((await ask('/requests?api=tidalbay'))['requests']).toEqual([]);
  });

  it('that asks for a token is asked with the one of the config', async () => {
    await using closed = await createMock({ apis: ['tidalbay'], port: 0, adminToken: 'open-sesame' });
    const baseUrl = closed.baseUrl('tidalbay');
    const refused = await verifyPact({ baseUrl });
    expect(refused).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('admin-token') });
    const headers = { Authorization: 'Bearer open-sesame' };
    expect(await verifyPact({ baseUrl, states: { headers } })).toMatchObject({ verdict: 'passed' });
  });
});

describe('a state handler', () => {
  it('gives the values, the credential among them, and is told when a state is done with', async () => {
    const actions: unknown[] = [];
    const answer = ({ action }: Record<string, unknown>) => void actions.push(action);
    const { verdict, reason } = await withHandler(answer, ({ url }) => verifyPact({ states: { url } }));
    expect([verdict, reason]).toEqual(['passed', expect.any(String)]);
    expect(actions.filter((action) => action === 'setup')).toHaveLength(4);
    expect(actions.filter((action) => action === 'teardown')).toHaveLength(actions.length / 2);
  });

  it.for([
    ['throws', 500, '{"error":"no database"}', 'no database'],
    ['says no JSON', 200, '<html>', '<html>'],
    ['leaves out a value', 200, '{"apiKey":"tsk_live_x"}', 'employeeId'],
  ] as const)('that %s makes the run inconclusive', async ([, status, body, words]) => {
    const result = await withHandler(
      () => [status, body],
      ({ url }) => verifyPact({ states: { url } }),
    );
    expect(result.verdict).toBe('inconclusive');
    expect(result.reason).toContain(words);
  });

  it('that fails at one interaction is an error of that one, with its words', async () => {
    let asked = 0;
    const answer = ({ action }: Record<string, unknown>): [number, string] | undefined =>
      action === 'setup' && ++asked === 3 ? [503, '{"error":"tired"}'] : undefined;
    const { verdict, layers } = await withHandler(answer, ({ url }) => verifyPact({ states: { url } }));
    expect(verdict).toBe('inconclusive');
    const errors = layers.flatMap(({ cases }) => cases).filter((each) => each.verdict !== 'passed');
    expect(errors).toMatchObject([{ verdict: 'error', reason: expect.stringMatching(/503.*tired/) }]);
  });

  it('that nobody reaches makes the run inconclusive', async () => {
    const result = await verifyPact({ states: { url: 'http://127.0.0.1:9/states' } });
    expect(result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('127.0.0.1:9') });
  });
});
