import { describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { addFault, ask, callAdmin, startMock } from '../support/fault-client.js';

const JSON_TYPE = 'application/json; charset=utf-8';

const readFirst = async (mock: Mock): Promise<{ id: string; department: string }> => {
  const { data } = (await (await ask(mock)).json()) as { data: [{ id: string; department: string }] };
  return data[0];
};

const move = (mock: Mock, id: string): Promise<Response> =>
  ask(mock, `/v1/employees/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ department: 'Night Watch' }),
  });

const countVersions = async (mock: Mock): Promise<number> =>
  ((await (await callAdmin(mock, 'GET', '/world')).json()) as { version: number }).version;

describe('the answer of a fault', () => {
  it('is the vendor’s own where only a status is given', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 502 });
    const response = await ask(mock);
    expect([response.status, response.headers.get('content-type')]).toEqual([502, JSON_TYPE]);
    expect(await response.json()).toEqual({ error: { code: 'bad_gateway', message: 'Bad Gateway' } });
  });

  it('takes its words from the spec where that has the status', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 429 });
    const response = await ask(mock);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({
      error: { code: 'too_many_requests', message: 'The rate limit is used up.' },
    });
  });

  it('says with a 401 how a credential is sent', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 401 });
    expect((await ask(mock)).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('has the headers that are given in place of its own, in whatever case', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 503, headers: { 'Retry-After': '120', 'X-Cache': 'MISS' } });
    const { headers } = await ask(mock);
    expect([headers.get('retry-after'), headers.get('x-cache')]).toEqual(['120', 'MISS']);
  });

  it.each<[string, object, number, string, string]>([
    ['JSON', { status: 200, body: { data: [] } }, 200, JSON_TYPE, '{"data":[]}'],
    ['JSON, also null', { body: null }, 200, JSON_TYPE, 'null'],
    ['text', { status: 502, body: 'Bad gateway' }, 502, 'text/plain; charset=utf-8', 'Bad gateway'],
    [
      'a page',
      { status: 502, body: '<h1>502</h1>', headers: { 'Content-Type': 'text/html' } },
      502,
      'text/html',
      '<h1>502</h1>',
    ],
    [
      'JSON that is none',
      { status: 200, body: '{"data":', headers: { 'content-type': 'application/json' } },
      200,
      'application/json',
      '{"data":',
    ],
    ['empty', { body: '' }, 200, 'text/plain; charset=utf-8', ''],
  ])('is %s where that is given', async (_, fault, status, type, text) => {
    await using mock = await startMock();
    await addFault(mock, fault);
    const response = await ask(mock);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      text,
    ]);
  });

  it('can lead elsewhere, and have no body', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 307, headers: { location: 'https://elsewhere.example/' }, times: 1 });
    const moved = await ask(mock, '/v1/employees', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location'), await moved.text()]).toEqual([
      307,
      'https://elsewhere.example/',
      '',
    ]);
    await addFault(mock, { status: 204 });
    expect((await ask(mock)).status).toBe(204);
  });

  it('has no body for HEAD', async () => {
    await using mock = await startMock();
    await addFault(mock, { status: 500 });
    const response = await ask(mock, '/v1/employees', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([500, '']);
  });
});

describe('a fault in the API’s own answer', () => {
  it('can be in its headers alone', async () => {
    await using mock = await startMock();
    const whole = await (await ask(mock)).text();
    await addFault(mock, { headers: { 'Content-Type': 'text/html' } });
    const response = await ask(mock);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await response.text()).toBe(whole);
  });

  it('can be in its JSON, of whose length nothing is hidden', async () => {
    await using mock = await startMock();
    const whole = await (await ask(mock)).text();
    await addFault(mock, { malformed: true });
    const response = await ask(mock);
    const text = await response.text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect([response.status, text, response.headers.get('content-length')]).toEqual([
      200,
      whole.slice(0, -1),
      String(Buffer.byteLength(text)),
    ]);
  });

  it.each([[{}], [[1]], ['text'], [12], [true], [null]])('can be in JSON of any type: %j', async (body) => {
    await using mock = await startMock();
    await addFault(mock, { status: 200, body: typeof body === 'string' ? [body] : body, malformed: true });
    const text = await (await ask(mock)).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('does not keep a refusal of the API back', async () => {
    await using mock = await startMock();
    await addFault(mock, { headers: { 'x-proxy': 'yes' } });
    const response = await mock.fetch('/tidalbay/v1/employees');
    expect([response.status, response.headers.get('x-proxy')]).toEqual([401, 'yes']);
  });
});

describe('a dropped connection, without a socket', () => {
  it.each([[true], ['request']])(
    '(%s) is an error like that of the global fetch, and nothing is done',
    async (abort) => {
      await using mock = await startMock();
      const { id } = await readFirst(mock);
      await addFault(mock, { abort, times: 1 });
      await expect(move(mock, id)).rejects.toThrow(new TypeError('fetch failed'));
      expect(await countVersions(mock)).toBe(0);
    },
  );

  it('(response) comes when the work is done, so that a retry finds it done', async () => {
    await using mock = await startMock();
    const { id } = await readFirst(mock);
    await addFault(mock, { operationId: 'updateEmployee', abort: 'response', times: 1 });
    await expect(move(mock, id)).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } });
    expect([await countVersions(mock), (await readFirst(mock)).department]).toEqual([1, 'Night Watch']);
    expect((await move(mock, id)).status).toBe(200);
    expect(await countVersions(mock)).toBe(1);
  });

  it('in the middle of a body gives its first half', async () => {
    await using mock = await startMock();
    const whole = await (await ask(mock)).text();
    await addFault(mock, { truncate: true });
    const response = await ask(mock);
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(whole.length)]);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(Buffer.from(value as Uint8Array).toString()).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    await expect(reader.read()).rejects.toThrow(new TypeError('terminated'));
  });
});

describe('a slow answer, without a socket', () => {
  it('comes in so many pieces, and whole', async () => {
    await using mock = await startMock();
    const whole = await (await ask(mock)).text();
    await addFault(mock, { drip: { chunks: 4, duration: 3 } });
    const pieces: string[] = [];
    for await (const piece of (await ask(mock)).body as ReadableStream<Uint8Array>)
      pieces.push(Buffer.from(piece).toString());
    expect([pieces.length, pieces.join('')]).toEqual([4, whole]);
  });

  it('is waited for no longer than the caller wants', async () => {
    await using mock = await startMock();
    await addFault(mock, { delay: 3_600_000 });
    const leaving = new AbortController();
    const answer = ask(mock, '/v1/employees', { signal: leaving.signal });
    leaving.abort(new Error('no patience'));
    await expect(answer).rejects.toThrow('no patience');
  });

  it('ends with the mock', async () => {
    const mock = await startMock();
    await addFault(mock, { delay: 3_600_000, times: 1 });
    await addFault(mock, { drip: { chunks: 2, duration: 3_600_000 } });
    const late = expect(ask(mock)).rejects.toThrow('fetch failed');
    const slow = await ask(mock);
    const cut = expect(slow.text()).rejects.toThrow('fetch failed');
    // What waits for an hour would keep this from ending.
    await mock.close();
    await late;
    await cut;
  });
});
