import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src/engine/api.js';
import { loadApis } from '../../src/server/load-apis.js';
import type { Layer, LayerContext } from '../../src/verification/layer.js';
import { type LoopbackServer, openLoopback } from '../../src/verification/open-loopback.js';
import { runVerification, type VerificationParts } from '../../src/verification/run-verification.js';
import { baseline, type StateProvider } from '../../src/verification/states/state-provider.js';
import { createWriteGuard } from '../../src/verification/write-guard.js';

const [api] = (await loadApis(['tidalbay'], 'observed')) as [Api];

const EMPTY = JSON.stringify({ data: [], pagination: { page: 1, per_page: 25, total: 0, total_pages: 0 } });

const servers: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const start = async (listener: RequestListener): Promise<URL> => {
  const server = await openLoopback(createServer(listener));
  servers.push(server);
  return new URL(server.url);
};

const states = (closed?: () => Promise<void>): StateProvider => ({
  name: 'nobody',
  isRepeatable: false,
  whyNot: () => undefined,
  enter: async () => ({ values: {}, credential: { Authorization: 'Bearer tsk_live_abc123' } }),
  close: async () => closed?.(),
});

const toLayer = (run: (context: LayerContext) => Promise<void>): Layer => ({
  name: 'openapi',
  run: async (context) => {
    await run(context);
    return [{ name: 'it', verdict: 'passed' }];
  },
});

const verify = async (target: URL, layer: Layer, parts: Partial<VerificationParts> = {}) => {
  const waits: number[] = [];
  let now = Date.parse('2026-01-15T09:00:00Z');
  const { result } = await runVerification({
    api,
    profile: 'observed',
    target,
    layers: [layer],
    openStates: async () => states(),
    secondOpinion: 'none',
    options: { runs: 1, seed: 1, isWanted: () => true, isReadOnly: false, toReplay: () => '', timeout: 5000 },
    logLimits: { exchanges: 0, bytes: 0 },
    rate: undefined,
    maxRequests: 100,
    minCoverage: 0,
    refuse: () => undefined,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    now: () => now,
    onEvent: () => undefined,
    ...parts,
  });
  return { result, waits };
};

const answerEmpty: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(EMPTY);
};

const list = { method: 'GET', url: '/v1/employees' };

/** Asks once after the other. */
const askTimes = (times: number): Layer =>
  toLayer(async ({ client }) => {
    for (let index = 0; index < times; index++) await client.send(list);
  });

/** Answers 429 with these headers, one after the other, and then as it should. */
const refuseFirst = (
  ...refusals: readonly Record<string, string>[]
): { listener: RequestListener; count: () => number } => {
  let count = 0;
  const listener: RequestListener = (request, response) => {
    const refusal = refusals[count++];
    if (!refusal) return answerEmpty(request, response);
    response.writeHead(429, { 'content-type': 'application/json', ...refusal });
    response.end('{}');
  };
  return { listener, count: () => count };
};

describe('a request that meets a limit', () => {
  it.each([
    ['the seconds that Retry-After names', { 'retry-after': '7' }, 7000],
    ['until the date that Retry-After names', { 'retry-after': 'Thu, 15 Jan 2026 09:00:30 GMT' }, 30_000],
    ['a second, where nothing is named', {}, 1000],
  ])('is sent again after %s', async (_, headers, expected) => {
    const { listener, count } = refuseFirst(headers);
    const { result, waits } = await verify(await start(listener), askTimes(1));
    expect(waits).toEqual([expected]);
    expect(count()).toBe(2);
    expect(result.layers[0]?.cases).toEqual([{ name: 'it', verdict: 'passed' }]);
  });

  it('is sent again with the same body', async () => {
    const bodies: string[] = [];
    const target = await start((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        bodies.push(body);
        response.writeHead(bodies.length === 1 ? 429 : 404, { 'content-type': 'application/json' });
        response.end('{}');
      });
    });
    const patch = toLayer(async ({ client }) => {
      await client.send({ method: 'PATCH', url: '/v1/employees/emp_1', body: { department: 'Sales' } });
    });
    await verify(target, patch);
    expect(bodies).toEqual(['{"department":"Sales"}', '{"department":"Sales"}']);
  });

  it('is not waited for longer than two minutes', async () => {
    const { listener, count } = refuseFirst({ 'retry-after': '86400' });
    const statuses: number[] = [];
    const { waits } = await verify(
      await start(listener),
      toLayer(async ({ client }) => void statuses.push((await client.send(list)).status)),
    );
    expect([waits, statuses, count()]).toEqual([[], [429], 1]);
  });

  it('ends the run where five in a row meet it to the last', async () => {
    const { listener, count } = refuseFirst(...Array(50).fill({ 'retry-after': '120' }));
    const { result } = await verify(await start(listener), askTimes(9));
    expect(count()).toBe(30);
    expect(result.layers[0]?.cases).toEqual([
      expect.objectContaining({ verdict: 'error', reason: expect.stringMatching(/5 requests in a row .* 429/) }),
    ]);
  });

  it('does not end it where others are answered between them', async () => {
    let count = 0;
    const target = await start((request, response) => {
      if (++count % 5 === 0) return answerEmpty(request, response);
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '86400' });
      response.end('{}');
    });
    const { result } = await verify(target, askTimes(20));
    expect(count).toBe(20);
    expect(result.layers[0]?.cases).toEqual([{ name: 'it', verdict: 'passed' }]);
  });
});

it('sends no more requests in a second than --rate allows', async () => {
  const { waits } = await verify(await start(answerEmpty), askTimes(4), { rate: 2 });
  expect(waits).toEqual([500, 500, 500]);
});

it('sends no more requests than --max-requests allows, and is inconclusive then', async () => {
  const { listener, count } = refuseFirst();
  const { result } = await verify(await start(listener), askTimes(4), { maxRequests: 3 });
  expect(count()).toBe(3);
  expect(result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringMatching(/3 requests were sent/) });
});

it('sends no write where none is allowed', async () => {
  const { listener, count } = refuseFirst();
  const target = await start(listener);
  const said: string[] = [];
  const layer = toLayer(async ({ client }) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PURGE']) {
      await client.send({ method, url: '/v1/employees/emp_1' }).catch((error: Error) => said.push(error.message));
    }
  });
  await verify(target, layer, { refuse: createWriteGuard({ isReadOnly: true, hosts: [], target }) });
  expect(count()).toBe(0);
  expect(said).toHaveLength(5);
  expect(said[0]).toBe('POST /v1/employees/emp_1 was not sent: the run is read-only');
});

it('is inconclusive where nobody answers, and says who', async () => {
  const { result } = await verify(new URL('http://127.0.0.1:1'), askTimes(1));
  expect(result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringMatching(/127\.0\.0\.1:1/) });
});

it('is inconclusive where an answer takes longer than --timeout', async () => {
  const options = { runs: 1, seed: 1, isWanted: () => true, isReadOnly: false, toReplay: () => '', timeout: 1 };
  const { result } = await verify(await start(() => undefined), askTimes(1), { options });
  expect(result).toMatchObject({
    verdict: 'inconclusive',
    reason: expect.stringMatching(/no whole answer within 1 ms/),
  });
});

it('is inconclusive where a request is none that HTTP knows', async () => {
  const layer = toLayer(async ({ client }) => {
    await client.send({ method: 'GET', url: '/v1/employees?q=a b' });
  });
  const { result } = await verify(await start(answerEmpty), layer);
  expect(result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringMatching(/could not be sent/) });
});

it('removes what was made though the budget is spent', async () => {
  const { listener, count } = refuseFirst();
  let context: LayerContext | undefined;
  const layer = toLayer(async (given) => {
    context = given;
    await given.client.send(list);
    await given.client.send(list);
  });
  const openStates = async () => states(async () => void (await context?.client.send(list)));
  await verify(await start(listener), layer, { maxRequests: 1, openStates });
  expect(count()).toBe(2);
});

it('ends when it is told to', async () => {
  const { listener, count } = refuseFirst();
  const controller = new AbortController();
  const layer = toLayer(async ({ client }) => {
    await client.send(list);
    controller.abort();
    await client.send(list);
  });
  const { result } = await verify(await start(listener), layer, { signal: controller.signal });
  expect([count(), result.verdict]).toEqual([1, 'inconclusive']);
});

it('hides the headers that a run was given, whatever they are called', async () => {
  const target = await start((_, response) => {
    response.writeHead(500);
    response.end();
  });
  const { result } = await verify(target, askTimes(1), {
    openStates: async () => ({
      ...states(),
      enter: async () => ({ values: {}, credential: { 'X-Who': 'sesame-4711' } }),
    }),
  });
  expect(result.verdict).toBe('failed');
  expect(JSON.stringify(result)).not.toContain('sesame-4711');
});

it('enters the state that everything starts from once', async () => {
  const entered: unknown[] = [];
  const provider = states();
  const openStates = async () => ({
    ...provider,
    enter: async (state: typeof baseline) => {
      entered.push(state);
      return provider.enter(state);
    },
  });
  await verify(await start(answerEmpty), askTimes(1), { openStates });
  expect(entered).toEqual([baseline]);
});
