import { describe, expect, it } from 'vitest';
import { createTestEngine } from '../../test/support/create-test-engine.js';
import type { ApiBehaviour } from './behaviour.js';

const message = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };

const paths = {
  '/users/{id}': {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
    get: {
      operationId: 'read',
      responses: {
        200: {
          content: {
            'application/json': {
              schema: { type: 'object', required: ['age'], properties: { age: { type: 'integer', minimum: 18 } } },
              examples: { young: { value: { age: 18 } }, old: { value: { age: 90 } } },
            },
          },
        },
        400: { content: { 'application/json': { schema: message, example: { message: 'id is wrong', code: 7 } } } },
        404: { content: { 'text/plain': { example: 'Not here.' } } },
        409: { content: { 'application/json': { schema: message } } },
        410: {},
      },
    },
    delete: {
      operationId: 'remove',
      responses: { 204: {}, default: { content: { 'application/json': { example: {} } } } },
    },
  },
  '/nothing': { get: { operationId: 'nothing', responses: { 200: { content: { 'application/json': {} } } } } },
};

const create = (behaviour: ApiBehaviour = {}) => createTestEngine({ paths }, { behaviour });

describe('an operation without a handler', () => {
  it('answers with the first example of its first success', async () => {
    expect((await create().send('GET', '/users/1')).json).toEqual({ age: 18 });
    expect((await create().send('DELETE', '/users/1')).status).toBe(204);
  });

  it('says what to add where there is neither example nor schema', async () => {
    const { status, json } = await create().send('GET', '/nothing');
    expect([status, json.detail]).toEqual([
      501,
      expect.stringContaining('nothing has no handler, and #/paths/~1nothing/get'),
    ]);
  });
});

describe('a client that prefers', () => {
  const prefer = (value: string) => ({ headers: { prefer: value } });

  it('an example gets it', async () => {
    expect((await create().send('GET', '/users/1', prefer('example=old'))).json).toEqual({ age: 90 });
    expect((await create().send('GET', '/users/1?__example=old')).json).toEqual({ age: 90 });
    const { status, json } = await create().send('GET', '/users/1', prefer('example=none'));
    expect([status, json.detail]).toEqual([404, 'read has no example "none". It has young, old.']);
  });

  it('a status gets it, with the body that the spec has for it', async () => {
    const { send } = create();
    expect((await send('GET', '/users/1', prefer('code=400'))).json).toEqual({ message: 'id is wrong', code: 7 });
    const text = await send('GET', '/users/1?__code=404');
    expect([text.status, text.text, text.headers['content-type']]).toEqual([404, 'Not here.', 'text/plain']);
    expect(await send('GET', '/users/1?__code=410')).toMatchObject({ status: 410, text: '' });
    expect((await send('GET', '/users/1?__code=409')).json).toEqual({ message: expect.any(String) });
  });

  it('a status that is not declared is told so', async () => {
    const { status, json } = await create().send('GET', '/users/1?__code=418');
    expect([status, json.detail]).toEqual([404, 'read declares no 418. It declares 200, 400, 404, 409, 410.']);
  });

  it('a status that HTTP gives no body gets none', async () => {
    expect(await create().send('DELETE', '/users/1?__code=304')).toMatchObject({ status: 304, text: '' });
  });

  it('something made up gets what keeps the schema, the same each time', async () => {
    const { send } = create();
    const { json } = await send('GET', '/users/1', prefer('dynamic=true'));
    expect(json.age).toBeGreaterThanOrEqual(18);
    expect((await send('GET', '/users/1', prefer('dynamic=true'))).json).toEqual(json);
    expect((await send('GET', '/users/1?__dynamic=true&__example=old')).json).not.toEqual({ age: 90 });
  });
});

describe('a client that prefers a status of a handler', () => {
  const write: ApiBehaviour = {
    handlers: {
      remove: ({ path }, { tx }) => {
        tx.put('acme/users', path['id'] as number, {});
        return { status: 204 };
      },
    },
  };

  it('gets what the handler does where it answers so', async () => {
    const { send, world } = create(write);
    expect((await send('DELETE', '/users/1?__code=204')).status).toBe(204);
    expect(world().world.version).toBe(1);
  });

  it('gets what the spec says where it does not, and nothing is done', async () => {
    const { send, world } = create(write);
    expect(await send('DELETE', '/users/1?__code=500')).toMatchObject({ status: 500, json: {} });
    expect(await send('DELETE', '/users/1?__code=202')).toMatchObject({ status: 202, json: {} });
    expect(world().world.version).toBe(0);
  });
});

describe('a refusal', () => {
  it('is said in the words of the vendor', async () => {
    const { send } = create({
      renderRefusal: ({ status, reason }, { path }) => ({ message: `${status} ${reason} ${path}` }),
    });
    expect((await send('GET', '/users/x')).json).toEqual({ message: '400 invalid /users/x' });
    expect((await send('PUT', '/users/1')).json).toEqual({ message: '405 method-not-allowed /users/1' });
    expect((await send('GET', '/other')).json).toEqual({ message: '404 unknown-route /other' });
  });

  it('is the example of the spec, which says what was wrong', async () => {
    const { status, json, headers } = await create().send('GET', '/users/x');
    expect([status, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
    expect(json).toEqual({ message: 'path parameter id must be an integer', code: 7 });
  });

  it('keeps the media type of that example', async () => {
    const { send } = create({
      handlers: { read: () => ({ status: 404, reason: 'not-found', message: 'No such user.' }) },
    });
    const { text, headers } = await send('GET', '/users/1');
    expect([text, headers['content-type']]).toEqual(['Not here.', 'text/plain']);
  });

  it('is a problem where the spec has no example', async () => {
    const { send } = create({ handlers: { read: () => ({ status: 409, reason: 'conflict', message: 'Taken.' }) } });
    const { json, headers } = await send('GET', '/users/1');
    expect(headers['content-type']).toBe('application/problem+json');
    expect(json).toEqual({ type: 'about:blank', title: 'Conflict', status: 409, detail: 'Taken.' });
  });
});
