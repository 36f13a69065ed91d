import { readCollection, type World } from '../core/world.js';
import type { Reads } from './journal/recorded.js';

/** An answer as it was sent, and what it was made from. */
export interface Remembered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** The versions of the collections that it was made from, by name: no more than their identities. */
  readonly madeFrom: readonly (readonly [name: string, identity: object])[];
  readonly reads: Reads;
}

/** Bytes of answers that are remembered; enough for the working set of a test run, little beside a process. */
const BYTE_LIMIT = 8 * 1024 * 1024;

/**
 * Answers to readings, by request. An answer is a function of the request and of the versions of the collections that
 * it was made from, so it holds for every world that still has those.
 */
export class Recall {
  readonly #remembered = new Map<string, Remembered>();
  #bytes = 0;

  /** The answer to that request, if it still holds in the world. */
  find(key: string, world: World): Remembered | undefined {
    const remembered = this.#remembered.get(key);
    if (!remembered) return undefined;
    for (const [name, identity] of remembered.madeFrom) {
      if (readCollection(world, name).identity !== identity) return undefined;
    }
    return remembered;
  }

  /** Keeps an answer in place of the one before; the oldest ones go when there is no room. */
  keep(key: string, remembered: Remembered): void {
    this.#drop(key);
    this.#remembered.set(key, remembered);
    this.#bytes += sizeOf(key, remembered);
    for (const oldest of this.#remembered.keys()) {
      if (this.#bytes <= BYTE_LIMIT) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const known = this.#remembered.get(key);
    if (!known) return;
    this.#remembered.delete(key);
    this.#bytes -= sizeOf(key, known);
  }
}

/** What an entry takes beside its body. */
const OVERHEAD = 500;

const sizeOf = (key: string, { body }: Remembered): number => key.length * 2 + (body?.length ?? 0) + OVERHEAD;
