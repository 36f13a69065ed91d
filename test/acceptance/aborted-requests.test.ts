import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], people: 5, listen: false, clock: 'frozen' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const change = async (): Promise<Request> => {
  const [employee] = await mock.records('tidalbay', 'employees');
  const headers = { ...mock.credentials('tidalbay').headers, 'content-type': 'application/json' };
  const body = JSON.stringify({ department: 'Night Watch' });
  return new Request(`${mock.baseUrl('tidalbay')}/v1/employees/${employee?.key}`, { method: 'PATCH', headers, body });
};

const countAsked = async (): Promise<number> => (await mock.requests({ api: 'tidalbay' })).length;

const ways = { 'mock.fetch': 'fetch', 'mock.handle': 'handle' } as const;

describe.each(Object.entries(ways))('a request to %s', (_, way) => {
  it('that was aborted before is not made', async () => {
    const reason = new Error('Nobody wants it');
    const request = new Request(await change(), { signal: AbortSignal.abort(reason) });
    await expect(mock[way](request)).rejects.toBe(reason);
    expect(await countAsked()).toBe(0);
  });

  it('that is aborted while it is on its way fails as the global fetch does', async () => {
    const controller = new AbortController();
    const answer = mock[way](new Request(await change(), { signal: controller.signal }));
    controller.abort();
    await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it('that is aborted while its body is sent is not made', async () => {
    const controller = new AbortController();
    const { url, headers } = await change();
    const body = new ReadableStream({ pull: () => controller.abort() }, { highWaterMark: 0 });
    const init = { method: 'PATCH', headers, body, duplex: 'half', signal: controller.signal } as const;
    await expect(mock[way](new Request(url, init))).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await countAsked()).toBe(0);
  });
});

it('a plain GET that was aborted before is not made', async () => {
  const { headers } = mock.credentials('tidalbay');
  const init = { headers, signal: AbortSignal.abort() };
  await expect(mock.fetch('/tidalbay/v1/employees', init)).rejects.toThrow('aborted');
  expect(await countAsked()).toBe(0);
});
