import { describe, expect, it } from 'vitest';
import { Feed, type WorldEvent } from '../engine/feed.js';
import { EventStream, WAITING_LIMIT, writeEvent } from './event-stream.js';

const reset: WorldEvent = { kind: 'reset' };

const read = async (iterator: AsyncIterator<Uint8Array>): Promise<string | undefined> => {
  const { done, value } = await iterator.next();
  return done ? undefined : new TextDecoder().decode(value);
};

describe('a stream of events', () => {
  it('opens at once, and tells what happens after', async () => {
    const feed = new Feed();
    const iterator = new EventStream(feed, ({ kind }) => writeEvent(kind, {}))[Symbol.asyncIterator]();
    expect(await read(iterator)).toBe('retry: 2000\n\n');
    const waiting = read(iterator);
    feed.tell(reset);
    expect(await waiting).toBe('event: reset\ndata: {}\n\n');
  });

  it('listens to nothing before it is read, and no longer than it is', async () => {
    const feed = new Feed();
    const stream = new EventStream(feed, () => 'x');
    expect(feed.isHeard).toBe(false);
    const iterator = stream[Symbol.asyncIterator]();
    expect(feed.isHeard).toBe(true);
    const waiting = (await read(iterator)) && read(iterator);
    await iterator.return?.();
    expect(feed.isHeard).toBe(false);
    expect(await waiting).toBeUndefined();
  });

  it('ends with its world', async () => {
    const feed = new Feed();
    const iterator = new EventStream(feed, () => 'x')[Symbol.asyncIterator]();
    await read(iterator);
    feed.tell(reset);
    feed.close();
    expect([await read(iterator), await read(iterator), feed.isHeard]).toEqual(['x', undefined, false]);
  });

  it('holds no more than its limit for a slow client, and tells it what it lost', async () => {
    const feed = new Feed();
    const text = 'x'.repeat(WAITING_LIMIT / 10);
    const iterator = new EventStream(feed, () => text)[Symbol.asyncIterator]();
    await read(iterator);
    for (let times = 0; times < 25; times++) feed.tell(reset);
    const held = (await read(iterator)) as string;
    const lost = 'event: dropped\ndata: {"count":15}\n\n';
    expect([held.length, held.endsWith(lost)]).toEqual([WAITING_LIMIT + lost.length, true]);
    feed.tell(reset);
    expect(await read(iterator)).toBe(text);
  });

  it('begins with what was missed', async () => {
    const stream = new EventStream(new Feed(), ({ kind }) => writeEvent(kind, {}, 'a-1'), [reset]);
    const opening = await read(stream[Symbol.asyncIterator]());
    expect(opening).toBe('retry: 2000\n\nid: a-1\nevent: reset\ndata: {}\n\n');
  });
});
