import type { Recorded } from './recorded.js';

/** How much the journals of one mock may hold together. */
export interface RoomLimits {
  readonly entries: number;
  /** Of requests' and answers' bodies. */
  readonly bytes: number;
}

const defaultLimits: RoomLimits = { entries: 20_000, bytes: 32 * 1024 * 1024 };

/**
 * The room that all journals of a mock share, so that many worlds take no more of it than one: when it is full, the
 * oldest request of all goes, and before that the oldest bodies.
 */
export class JournalRoom {
  readonly #limits: RoomLimits;
  #oldest: Recorded | undefined;
  #newest: Recorded | undefined;
  /** The oldest one that still has its bodies; all younger ones have theirs. */
  #oldestWithBodies: Recorded | undefined;
  #entries = 0;
  #bytes = 0;

  constructor(limits: RoomLimits = defaultLimits) {
    this.#limits = limits;
  }

  /** How many requests all journals hold. */
  get entries(): number {
    return this.#entries;
  }

  /** How many bytes their bodies have. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes in the newest one and makes room for it. */
  enter(entry: Recorded): void {
    entry.older = this.#newest;
    if (this.#newest) this.#newest.newer = entry;
    this.#newest = entry;
    this.#oldest ??= entry;
    this.#oldestWithBodies ??= entry;
    this.#entries++;
    this.#bytes += sizeOf(entry);
    if (this.#entries > this.#limits.entries) this.#oldest.journal?.dropOldest();
    while (this.#bytes > this.#limits.bytes && this.#oldestWithBodies) this.#dropBodies(this.#oldestWithBodies);
  }

  /** Lets one go that its journal has forgotten. */
  leave(entry: Recorded): void {
    const { older, newer } = entry;
    if (older) older.newer = newer;
    else this.#oldest = newer;
    if (newer) newer.older = older;
    else this.#newest = older;
    if (this.#oldestWithBodies === entry) this.#oldestWithBodies = newer;
    this.#entries--;
    this.#bytes -= sizeOf(entry);
    entry.older = undefined;
    entry.newer = undefined;
    entry.journal = undefined;
  }

  #dropBodies(entry: Recorded): void {
    this.#bytes -= sizeOf(entry);
    entry.isWithoutBodies = sizeOf(entry) > 0;
    entry.requestBody = undefined;
    entry.responseBody = undefined;
    this.#oldestWithBodies = entry.newer;
  }
}

const sizeOf = ({ requestBody, responseBody }: Recorded): number =>
  (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
