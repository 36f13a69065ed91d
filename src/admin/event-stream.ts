import type { ByteStream } from '../engine/exchange.js';
import type { Feed, WorldEvent } from '../engine/feed.js';

/** Characters that wait for a client; what happens while there are as many is only counted for it. */
export const WAITING_LIMIT = 1_000_000;

const encoder = new TextEncoder();

/** One event as the format has it. */
export const writeEvent = (name: string, data: unknown, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** What opens a stream: whoever loses it asks again after two seconds. */
const OPENING = 'retry: 2000\n\n';

/**
 * What happens in a world as server-sent events, from when the stream is first read until nobody reads it any more or
 * the world ends. A client that reads too slowly loses events and is told how many; nothing piles up for it.
 */
export class EventStream implements ByteStream {
  readonly #feed: Feed;
  readonly #write: (event: WorldEvent) => string;
  #waiting: string[];
  #length = 0;
  #dropped = 0;
  #isOver = false;
  #wake: (() => void) | undefined;
  #leave = (): void => undefined;

  /** @param missed Events that the client asks for because it lost its stream before. */
  constructor(feed: Feed, write: (event: WorldEvent) => string, missed: readonly WorldEvent[] = []) {
    this.#feed = feed;
    this.#write = write;
    this.#waiting = [OPENING, ...missed.map(write)];
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    this.#leave = this.#feed.listen({ hear: (event) => this.#hear(event), end: () => this.#end() });
    return {
      next: () => this.#next(),
      return: async () => {
        this.#leave();
        this.#end();
        return { done: true, value: undefined };
      },
    };
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    while (this.#waiting.length === 0 && !this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#waiting.length === 0) return { done: true, value: undefined };
    if (this.#dropped > 0) this.#waiting.push(writeEvent('dropped', { count: this.#dropped }));
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#length = 0;
    this.#dropped = 0;
    return { done: false, value: encoder.encode(text) };
  }

  #hear(event: WorldEvent): void {
    if (this.#length >= WAITING_LIMIT) {
      this.#dropped++;
      return;
    }
    const text = this.#write(event);
    this.#waiting.push(text);
    this.#length += text.length;
    this.#wake?.();
  }

  #end(): void {
    this.#isOver = true;
    this.#wake?.();
  }
}
