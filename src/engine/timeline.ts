import { type Clock, readClock, setClock } from '../core/clock.js';
import type { Collection } from '../core/collection.js';
import type { Faults } from '../core/fault.js';
import type { JsonObject } from '../core/json.js';
import type { Origin } from '../core/origin.js';
import { RollcallError } from '../core/rollcall-error.js';
import type { Settings } from '../core/settings.js';
import { Transaction } from '../core/transaction.js';
import { type Commit, createWorld, type World } from '../core/world.js';
import { type FindJob, peekAgenda, runAgendaItem } from './agenda.js';
import type { Api } from './api.js';
import { Feed } from './feed.js';
import { Journal } from './journal/journal.js';
import { RateLimiter } from './rate-limiter.js';
import type { SeededCredential } from './seeded-credential.js';

/** A version of a world and the commit that made it; the first version has none. */
export interface Version {
  readonly world: World;
  readonly commit: Commit | undefined;
}

/** What a world starts with, and is taken back to. */
export interface TimelineStart {
  readonly origin: Origin;
  /** What the clock shows at first, in milliseconds since 1970, and whether it runs. */
  readonly clock: Pick<Clock, 'mode' | 'shown'>;
  readonly settings: Settings;
  /** What goes wrong from the start. */
  readonly faults: Faults;
  /** The collections that differ from what the origin has, by full name. */
  readonly collections: ReadonlyMap<string, Collection>;
  /** The scenario that all this comes from, as a file would say it. */
  readonly scenario: JsonObject;
  /** What the APIs' behaviour is seeded by; made at the first call. */
  readonly company: () => unknown;
  /** The credentials that an API knows from the start, by secret. */
  readonly credentials: (api: Api) => ReadonlyMap<string, SeededCredential>;
}

/** How many versions a world keeps; older ones can no longer be gone back to. */
const VERSION_LIMIT = 1000;

const toMark = ({ world, commit }: Version): string =>
  commit === undefined ? `${world.version}` : `${world.version} ${commit.at} ${commit.request}`;

/** One tenant's world as it changes: the current value and the ones before it. */
export class Timeline {
  readonly name: string;
  /** Tells it from a later one of the same name, for whoever is not to keep what it was; a `WeakRef` keeps that for a turn. */
  readonly identity = Symbol();
  #start: TimelineStart;
  /** How often clients have asked lately. */
  readonly rates = new RateLimiter();
  /** The latest requests. */
  readonly journal = new Journal();
  /** Tells what happens here. */
  readonly feed = new Feed();
  #versions: Version[];
  /** What the wall clock showed when somebody last asked for it. */
  touchedAt: number;
  /** Counts the requests, for their ids. */
  #requests = 0;

  /** @param wall What the wall clock shows. */
  constructor(name: string, start: TimelineStart, wall: number) {
    this.name = name;
    this.#start = start;
    this.touchedAt = wall;
    this.#versions = [{ world: this.#begin(wall), commit: undefined }];
  }

  /** What it started with. */
  get start(): TimelineStart {
    return this.#start;
  }

  /** The current value. */
  get world(): World {
    return (this.#versions[this.#versions.length - 1] as Version).world;
  }

  /** The versions that can be gone back to, oldest first; the last one is the current one. */
  get versions(): readonly Version[] {
    return this.#versions;
  }

  /** The world as it was at an instant of its clock; the oldest version that is kept, where that is later. */
  asOf(instant: number): World {
    const version = this.#versions.findLast(({ commit }) => commit === undefined || commit.at <= instant);
    return (version ?? (this.#versions[0] as Version)).world;
  }

  /** Names the current version for `find`: by what made it too, because after a rewind its number comes again. */
  get mark(): string {
    return toMark(this.#versions[this.#versions.length - 1] as Version);
  }

  /** The world at the version of that name; undefined where it is not kept. */
  find(mark: string): World | undefined {
    const oldest = (this.#versions[0] as Version).world.version;
    const version = this.#versions[Number.parseInt(mark, 10) - oldest];
    return version && toMark(version) === mark ? version.world : undefined;
  }

  /** What the world's clock shows when the wall clock shows `wall`. */
  now(wall: number): number {
    return readClock(this.world.clock, wall);
  }

  /** The id of the next request, unique in this world. */
  nextRequestId(): string {
    this.#requests++;
    return `${this.name}-${this.#requests}`;
  }

  /**
   * Makes the transaction's version the current one. Gives what it changed, or undefined if that is nothing. It has to
   * begin at the current version: one that does not would undo what happened since.
   */
  commit(tx: Transaction, request: string): Commit | undefined {
    const next = tx.commit(request);
    if (!next) return undefined;
    // A version's number is not enough: after a rewind another world may have it, and a set clock leaves it.
    if (!tx.isOver(this.world)) throw new Error('A transaction outlived the version it began at.');
    this.#versions.push(next);
    if (this.#versions.length > VERSION_LIMIT) this.#versions.shift();
    if (this.feed.isHeard) this.feed.tell({ kind: 'commit', commit: next.commit });
    return next.commit;
  }

  /** Lets everything happen that is due by now, in order, each as a commit of its own. */
  catchUp(wall: number, findJob: FindJob): void {
    const now = this.now(wall);
    for (let item = peekAgenda(this.world); item !== undefined && item.at <= now; item = peekAgenda(this.world)) {
      const tx = new Transaction(this.world, item.at);
      runAgendaItem(tx, item, now, findJob);
      this.commit(tx, `${item.api} ${item.job}`);
    }
  }

  /** Sets the clock; what falls due thereby happens with the next `catchUp`. */
  setClock(wall: number, to: { now?: number; mode?: Clock['mode'] }): void {
    const last = this.#versions.pop() as Version;
    this.#versions.push({ ...last, world: { ...last.world, clock: setClock(last.world.clock, wall, to) } });
  }

  /** Turns some of the world's switches. */
  set(settings: Partial<Settings>): void {
    const last = this.#versions.pop() as Version;
    const { world } = last;
    this.#versions.push({ ...last, world: { ...world, settings: { ...world.settings, ...settings } } });
  }

  /** Puts other faults in place of the world's. */
  setFaults(faults: Faults): void {
    const last = this.#versions.pop() as Version;
    this.#versions.push({ ...last, world: { ...last.world, faults } });
  }

  /**
   * Goes back to the scenario's own state, with the clock, the switches and the faults that it started with. With another
   * start it begins as that one says, and goes back to it from then on.
   */
  reset(wall: number, start: TimelineStart = this.#start): void {
    this.#start = start;
    this.#versions = [{ world: this.#begin(wall), commit: undefined }];
    this.#requests = 0;
    this.rates.clear();
    this.journal.clear();
    this.feed.tell({ kind: 'reset' });
  }

  /** The world is no more: lets go of those who listen, and of the room that its journal took. */
  end(): void {
    this.journal.clear();
    this.feed.close();
  }

  /** The version of that number, if it is still kept. */
  numbered(version: number): Version | undefined {
    return this.#versions[this.#indexOf(version)];
  }

  /** Takes the last commit back, as if it had never been. */
  undo(): void {
    this.#versions = this.#upTo(this.world.version - 1);
  }

  /**
   * Makes an earlier version the current one again and forgets the later ones; the clock goes on from when it was made.
   * @throws RollcallError where that version is not kept
   */
  rewind(version: number, wall: number): void {
    if (version === this.world.version) return;
    this.#versions = this.#upTo(version);
    const made = this.#versions[this.#versions.length - 1]?.commit?.at ?? this.#start.clock.shown;
    this.setClock(wall, { now: made });
  }

  /**
   * A timeline of its own that starts with this one's history, up to a version or as it is.
   * @throws RollcallError where that version is not kept
   */
  fork(name: string, wall: number, version = this.world.version): Timeline {
    // A version that is not kept is refused before anything is made.
    this.#upTo(version);
    const fork = new Timeline(name, this.#start, wall);
    fork.#versions = [...this.#versions];
    fork.rewind(version, wall);
    return fork;
  }

  #upTo(version: number): Version[] {
    const index = this.#indexOf(version);
    if (index !== -1) return this.#versions.slice(0, index + 1);
    const oldest = (this.#versions[0] as Version).world.version;
    const kept = `it keeps ${oldest} to ${this.world.version}`;
    throw new RollcallError('UNKNOWN_VERSION', `World "${this.name}" has no version ${version}; ${kept}.`);
  }

  /** Versions are numbered without gaps. */
  #indexOf(version: number): number {
    const index = version - (this.#versions[0] as Version).world.version;
    return Number.isInteger(index) && index >= 0 && index < this.#versions.length ? index : -1;
  }

  #begin(wall: number): World {
    const { origin, clock, settings, faults, collections } = this.#start;
    const world = createWorld(origin, { ...clock, setAt: wall }, settings);
    return { ...world, faults, collections };
  }
}
