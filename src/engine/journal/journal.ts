import type { JournalRoom } from './journal-room.js';
import type { Recorded } from './recorded.js';

/** How many requests a world remembers; one more, and the oldest goes. */
export const JOURNAL_LIMIT = 1000;

/** The latest requests to one world. */
export class Journal {
  /** A ring: a request's place follows from how many came before it. */
  readonly #slots: (Recorded | undefined)[] = [];
  #oldest = 0;
  #next = 0;
  #room: JournalRoom | undefined;

  /** How many there are. */
  get size(): number {
    return this.#next - this.#oldest;
  }

  /** Adds one; `room` is what all journals of the mock share. */
  add(entry: Recorded, room: JournalRoom): void {
    this.#room = room;
    if (this.size === JOURNAL_LIMIT) this.dropOldest();
    this.#slots[this.#next % JOURNAL_LIMIT] = entry;
    this.#next++;
    entry.journal = this;
    room.enter(entry);
  }

  /** Forgets the oldest one. */
  dropOldest(): void {
    const slot = this.#oldest % JOURNAL_LIMIT;
    const entry = this.#slots[slot];
    if (!entry) return;
    this.#slots[slot] = undefined;
    this.#oldest++;
    this.#room?.leave(entry);
  }

  /** Forgets all. */
  clear(): void {
    while (this.size > 0) this.dropOldest();
  }

  /** All, newest first. */
  *newestFirst(): IterableIterator<Recorded> {
    for (let place = this.#next - 1; place >= this.#oldest; place--) {
      yield this.#slots[place % JOURNAL_LIMIT] as Recorded;
    }
  }

  /** The one of that id. */
  find(id: string): Recorded | undefined {
    for (const entry of this.newestFirst()) if (entry.id === id) return entry;
    return undefined;
  }
}
