import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

/** One event as it came. */
interface Heard {
  readonly event: string;
  readonly id: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the data is what the test says that it is
  readonly data: any;
}

const parse = (text: string): Heard[] =>
  text
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => {
      const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
      return { event: fields.get('event') ?? '', id: fields.get('id'), data: JSON.parse(fields.get('data') ?? '') };
    });

/** Follows a stream until so many events came. */
class Follower {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = '';

  constructor(response: Response) {
    this.#reader = (response.body as ReadableStream).pipeThrough(new TextDecoderStream()).getReader();
  }

  async hear(count: number): Promise<Heard[]> {
    while (parse(this.#text).length < count) {
      const { done, value } = await this.#reader.read();
      if (done) throw new Error(`the stream ended after ${this.#text}`);
      this.#text += value;
    }
    return parse(this.#text);
  }

  async end(): Promise<void> {
    await this.#reader.cancel();
  }

  /** Reads on until there is no more; a connection that breaks off is an end too. */
  async untilOver(): Promise<void> {
    while (!(await this.#reader.read().catch(() => ({ done: true }))).done);
  }
}

const EMPLOYEES = '/tidalbay/v1/employees';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], people: 30, clock: 'frozen' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(mock.url + path, { ...init, headers: { ...mock.credentials('tidalbay').headers, ...init.headers } });

const change = async (prefix = ''): Promise<Response> => {
  const { data } = (await (await ask(`${prefix}${EMPLOYEES}?per_page=1`)).json()) as { data: [{ id: string }] };
  const init = {
    method: 'PATCH',
    body: '{"department":"Night Watch"}',
    headers: { 'content-type': 'application/json' },
  };
  return ask(`${prefix}${EMPLOYEES}/${data[0].id}`, init);
};

const transports: readonly [string, (path: string, init?: RequestInit) => Promise<Response>][] = [
  ['over a socket', (path, init) => fetch(mock.url + path, init)],
  ['without one', (path, init) => mock.fetch(path, init)],
];

const countStreams = async (): Promise<number> => {
  const text = await (await mock.fetch('/__admin/metrics')).text();
  return Number(/^rollcall_event_streams (\d+)$/m.exec(text)?.[1]);
};

/** A socket tells the server with some delay that its client has gone. */
const untilStreams = async (count: number): Promise<void> => {
  for (let turn = 0; turn < 2000 && (await countStreams()) !== count; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await countStreams()).toBe(count);
};

describe.each(transports)('events %s', (_, get) => {
  it('tell of requests and commits in order, in short and with their ids', async () => {
    const response = await get('/__admin/events');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const follower = new Follower(response);
    const changed = (await change()).headers.get('rollcall-request') as string;
    const [list, commit, update] = await follower.hear(3);
    expect(list).toMatchObject({
      event: 'request',
      data: { operationId: 'listEmployees', method: 'GET', status: 200 },
    });
    expect(commit).toMatchObject({
      event: 'commit',
      id: undefined,
      data: { version: 1, request: changed, changes: [{ collection: 'tidalbay/employees', what: 'replaced' }] },
    });
    expect(update).toMatchObject({ event: 'request', id: changed, data: { id: changed, stage: 'handle' } });
    await follower.end();
  });

  it('hold no credential', async () => {
    const follower = new Follower(await get('/__admin/events'));
    await ask(`${EMPLOYEES}?access_token=very-secret`);
    const [heard] = await follower.hear(1);
    expect(heard?.data.url).toBe(`${EMPLOYEES}?access_token=[hidden]`);
    await follower.end();
  });

  it('are those of one world', async () => {
    const follower = new Follower(await get('/w/a/__admin/events'));
    await ask(EMPLOYEES);
    await ask(`/w/a${EMPLOYEES}`);
    expect((await follower.hear(1))[0]?.id).toMatch(/^a-/);
    await follower.end();
  });

  it('tell of what falls due and of a reset', async () => {
    const follower = new Follower(await get('/__admin/events'));
    await ask(EMPLOYEES);
    await mock.clock.advance('P1D');
    await mock.reset();
    const heard = await follower.hear(3);
    expect(heard.map(({ event }) => event)).toEqual(['request', 'commit', 'reset']);
    expect(heard[1]?.data.request).toMatch(/^tidalbay /);
    await follower.end();
  });

  it('go on where a client lost them', async () => {
    const ids: (string | null)[] = [];
    for (let page = 1; page <= 3; page++) {
      ids.push((await ask(`${EMPLOYEES}?page=${page}`)).headers.get('rollcall-request'));
    }
    const follower = new Follower(await get('/__admin/events', { headers: { 'last-event-id': `${ids[0]}` } }));
    expect((await follower.hear(2)).map(({ id }) => id)).toEqual(ids.slice(1));
    await follower.end();
  });

  it('leave nothing behind when the client goes', async () => {
    const control = new AbortController();
    const follower = new Follower(await get('/__admin/events', { signal: control.signal }));
    await untilStreams(1);
    control.abort();
    await untilStreams(0);
    await follower.untilOver();
  });
});

it('a world that is dropped ends its events', async () => {
  const follower = new Follower(await mock.fetch('/w/gone/__admin/events'));
  await ask(`/w/gone${EMPLOYEES}`);
  await follower.hear(1);
  expect((await mock.fetch('/__admin/worlds/gone', { method: 'DELETE' })).status).toBe(204);
  await follower.untilOver();
});

it.each([true, false])('a mock that closes ends all events at once (socket: %j)', async (listen) => {
  const other = await createMock({ apis: ['tidalbay'], people: 0, listen });
  const follower = new Follower(await (listen ? fetch(`${other.url}/__admin/events`) : other.fetch('/__admin/events')));
  await other.close();
  await follower.untilOver();
});
