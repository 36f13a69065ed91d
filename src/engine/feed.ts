import type { Commit } from '../core/world.js';
import type { Recorded } from './journal/recorded.js';

/** Something that happened in a world. */
export type WorldEvent =
  | { readonly kind: 'request'; readonly entry: Recorded }
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'reset' };

/** Somebody who wants to know. */
export interface Listener {
  readonly hear: (event: WorldEvent) => void;
  /** There will be no more. */
  readonly end: () => void;
}

/** Tells those who listen what happens in one world. */
export class Feed {
  readonly #listeners = new Set<Listener>();

  /** Whether anybody listens: telling nobody is not worth making up what to tell. */
  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** Listens from now on; gives what ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells all. */
  tell(event: WorldEvent): void {
    for (const { hear } of this.#listeners) hear(event);
  }

  /** Ends all: the world or the mock is no more. */
  close(): void {
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const { end } of listeners) end();
  }
}
