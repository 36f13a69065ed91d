import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestEngine, type TestEngine, type TestEngineSettings } from '../../test/support/create-test-engine.js';
import type { ApiBehaviour, Handler } from './behaviour.js';

const json = (schema: object = {}) => ({ content: { 'application/json': { schema } } });
const user = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

const paths = {
  '/users': {
    get: { operationId: 'list', responses: { 200: { content: { 'application/json': {}, 'text/csv': {} } } } },
    post: { operationId: 'add', requestBody: json(user), responses: { 201: json(user), 409: json(user) } },
  },
  '/users/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
    get: { operationId: 'read', responses: { 200: json(user) } },
  },
};

const USERS = 'acme/users';

const list: Handler = (_, { tx }) => ({ status: 200, body: tx.collection(USERS).values() });

const add: Handler = ({ body }, { tx }) => {
  tx.put(USERS, tx.collection(USERS).size, body as object as { name: string });
  return { status: 201, body };
};

const handlers = { list, add };

const create = (settings: TestEngineSettings = {}): TestEngine =>
  createTestEngine({ paths }, { ...settings, behaviour: { handlers, ...settings.behaviour } });

/** An engine whose `add` writes and then ends as the test wants. */
const createEnding = (end: () => ReturnType<Handler>, options: TestEngineSettings['options'] = {}): TestEngine => {
  const ending: Handler = (request, context) => {
    void add(request, context);
    return end();
  };
  const behaviour: ApiBehaviour = { handlers: { list, add: ending } };
  return create({ behaviour, options });
};

const ada = { body: { name: 'Ada' } };

describe('a handler', () => {
  it('changes the world with an answer below 400', async () => {
    const { send, world } = create();
    const { status, json: body } = await send('POST', '/users', ada);
    expect([status, body, world().world.version]).toEqual([201, { name: 'Ada' }, 1]);
    expect(world().versions.at(-1)?.commit?.request).toBe('default-1');
    expect((await send('GET', '/users')).json).toEqual([{ name: 'Ada' }]);
  });

  it.each<[string, () => ReturnType<Handler>, number]>([
    ['answers 409', () => ({ status: 409, body: { name: 'taken' } }), 409],
    ['refuses', () => ({ status: 409, reason: 'conflict', message: 'Taken.' }), 409],
    ['refuses later', async () => ({ status: 409, reason: 'conflict', message: 'Taken.' }), 409],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
      500,
    ],
    ['throws later', () => Promise.reject(new Error('broken')), 500],
    ['breaks its spec', () => ({ status: 201, body: { name: 1 } }), 500],
    ['answers with a status that is not declared', () => ({ status: 200, body: {} }), 500],
  ])('that %s leaves the world the same value', async (_, end, status) => {
    const { send, world } = createEnding(end);
    const before = world().world;
    expect((await send('POST', '/users', ada)).status).toBe(status);
    expect(world().world).toBe(before);
  });

  it('that throws is answered for with a problem, and reported', async () => {
    const error = new Error('broken');
    const { send, events } = createEnding(() => {
      throw error;
    });
    const { status, headers, json: body } = await send('POST', '/users', ada);
    expect([status, headers['content-type'], headers['rollcall-request']]).toEqual([
      500,
      'application/problem+json',
      'default-1',
    ]);
    expect(body).toMatchObject({
      status: 500,
      title: 'The mock failed',
      detail: expect.stringContaining('nothing was changed'),
    });
    expect(JSON.stringify(body)).not.toContain('broken');
    expect(events[0]).toEqual({ kind: 'failure', method: 'POST', url: '/acme/users', error });
  });

  it('whose answer cannot be put into bytes changes nothing either', async () => {
    const body: Record<string, unknown> = { name: 'x' };
    body['itself'] = body;
    const { send, world } = createEnding(() => ({ status: 201, body }), { validateResponses: 'off' });
    const before = world().world;
    expect((await send('POST', '/users', ada)).status).toBe(500);
    expect(world().world).toBe(before);
  });

  it('that comes late with a write does not undo what happened meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const { send, world } = createEnding(async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { status: 201, body: { name: 'Ada' } };
    });
    const [first, second] = [send('POST', '/users', ada), send('POST', '/users', ada)];
    for (const go of waiting) go();
    expect([(await first).status, (await second).status, world().world.version]).toEqual([201, 500, 1]);
  });
});

describe('an answer that breaks the spec', () => {
  const wrong = () => ({ status: 201, body: { name: 1 } });

  it('is sent and reported', async () => {
    const { send, events, world } = createEnding(wrong, { validateResponses: 'warn' });
    expect((await send('POST', '/users', ada)).json).toEqual({ name: 1 });
    expect(events[0]).toEqual({
      kind: 'response-violation',
      api: 'acme',
      operationId: 'add',
      status: 201,
      violations: [{ in: 'body', name: '', pointer: '/name', rule: 'type', message: 'must be a string' }],
    });
    expect(world().world.version).toBe(1);
  });

  it('is a 500 that names operation and pointer', async () => {
    const { send } = createEnding(wrong, { validateResponses: 'error' });
    const { status, json: body } = await send('POST', '/users', ada);
    expect([status, body.detail]).toEqual([
      500,
      'add answered 201 with a body that breaks its spec: /name must be a string.',
    ]);
  });

  it('is sent where nobody looks', async () => {
    const { send, events } = createEnding(wrong, { validateResponses: 'off' });
    expect((await send('POST', '/users', ada)).status).toBe(201);
    expect(events.map(({ kind }) => kind)).toEqual(['request']);
  });
});

describe('a request that leads to nothing', () => {
  it.each([
    ['GET', '/nothing', 404, 'No such operation'],
    ['OPTIONS', '/nothing', 404, 'No such operation'],
    ['GET', '/users/%zz', 400, 'Bad percent-encoding'],
    ['GET', '//other/users', 404, 'No API here'],
    ['DELETE', '/users', 405, 'Method not allowed'],
    ['PROPFIND', '/users', 405, 'Method not allowed'],
    ['DELETE', '/openapi.json', 404, 'No such operation'],
    ['GET', '/users/x', 400, 'Invalid request'],
  ])('%s %s is answered %s', async (method, path, status, title) => {
    const { status: sent, json: body, headers } = await create().send(method, path);
    expect([sent, body.title, headers['content-type']]).toEqual([status, title, 'application/problem+json']);
  });

  it('names the methods that there are', async () => {
    const { headers } = await create().send('DELETE', '/users');
    expect(headers['allow']).toBe('GET, POST, HEAD, OPTIONS');
  });
});

describe('OPTIONS', () => {
  it('says what a path offers', async () => {
    const { status, headers, text } = await create().send('OPTIONS', '/users');
    expect([status, headers['allow'], text]).toEqual([204, 'GET, POST, HEAD, OPTIONS', '']);
    expect(headers).not.toHaveProperty('access-control-allow-methods');
  });

  const preflight = {
    origin: 'https://app.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'x-key',
  };

  it('answers a preflight', async () => {
    const { status, headers } = await create().send('OPTIONS', '/users', { headers: preflight });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, HEAD, OPTIONS',
      'access-control-allow-headers': 'x-key',
    });
  });

  it('allows nobody where CORS is off', async () => {
    const { send } = create({ options: { cors: false } });
    const answers = [
      await send('OPTIONS', '/users', { headers: preflight }),
      await send('GET', '/users', { headers: preflight }),
    ];
    for (const { headers } of answers)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-'))).toEqual([]);
  });

  it('is not needed for an answer to be read elsewhere', async () => {
    const { headers } = await create().send('GET', '/users', { headers: { origin: 'https://app.example' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toContain('Rollcall-Request');
  });
});

describe('HEAD', () => {
  it.each(['/users', '/users/x', '/openapi.json'])('is GET without its body: %s', async (path) => {
    const { send } = create();
    const get = await send('GET', path);
    const head = await send('HEAD', path);
    const withoutId = ({ status, headers }: typeof get) => [status, { ...headers, 'rollcall-request': '' }];
    expect(head.text).toBe('');
    expect(withoutId(head)).toEqual(withoutId(get));
    expect(Number(head.headers['content-length'])).toBe(new TextEncoder().encode(get.text).length);
  });
});

describe('the media types of a request', () => {
  it.each([
    ['text/csv', 'text/csv'],
    ['text/*, application/json;q=0.5', 'text/csv'],
    [undefined, 'application/json; charset=utf-8'],
  ])('are negotiated: Accept %s', async (accept, expected) => {
    const { send } = create({ behaviour: { handlers: { list: () => ({ status: 200, body: 'a,b' }) } } });
    const { headers, text } = await send('GET', '/users', { headers: { accept } });
    expect([headers['content-type'], text]).toEqual([expected, expected === 'text/csv' ? 'a,b' : '"a,b"']);
  });

  it('are refused with 406 and 415 where there are no such', async () => {
    const { send } = create();
    const image = await send('GET', '/users', { headers: { accept: 'image/png' } });
    expect([image.status, image.json.detail]).toEqual([406, expect.stringContaining('application/json, text/csv')]);
    const text = await send('POST', '/users', { body: 'x', headers: { 'content-type': 'text/plain' } });
    expect([text.status, text.headers['accept']]).toEqual([415, 'application/json']);
  });

  it('come with a body that is not too large', async () => {
    const { send } = create({ options: { bodyLimit: 20 } });
    const body = (length: number) => ({ body: { name: 'x'.repeat(length - '{"name":""}'.length) } });
    expect((await send('POST', '/users', body(20))).status).toBe(201);
    const refused = await send('POST', '/users', body(21));
    expect([refused.status, refused.headers['connection']]).toEqual([413, 'close']);
  });
});

describe('every answer', () => {
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS'),
    path: fc.oneof(
      fc.constantFrom(
        '/users',
        '/users/1',
        '/users/%zz',
        '/openapi.json',
        '//x',
        '//w/a/acme/users',
        '//w/-/acme/users',
        '/users?__code=409',
      ),
      fc.webPath(),
    ),
    body: fc.option(fc.jsonValue(), { nil: undefined }),
  });

  it('names its request, once for each request of a world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request), async (requests) => {
        const { send, events } = create();
        const ids: (string | undefined)[] = [];
        for (const { method, path, body } of requests)
          ids.push((await send(method, path, { body })).headers['rollcall-request']);
        for (const id of ids) expect(id).toMatch(/^(default|a)-\d+$/);
        expect(new Set(ids).size).toBe(ids.length);
        expect(events.flatMap((event) => (event.kind === 'request' ? [event.id] : []))).toEqual(ids);
      }),
    );
  });

  it('is the same bytes from another engine with the same past', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request), async (requests) => {
        const engines = [create(), create()];
        for (const { method, path, body } of requests) {
          const [first, second] = await Promise.all(engines.map(({ send }) => send(method, path, { body })));
          expect(first).toEqual(second);
        }
      }),
      { numRuns: 30 },
    );
  });
});
