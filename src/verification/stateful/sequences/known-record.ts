import type { Json } from '../../../core/json.js';
import { listNamedValues, listTypes } from '../../../openapi/schema-place.js';
import type { Shown } from '../model/record-shape.js';
import type { Writing } from '../model/resource.js';
import type { PathParts } from '../session.js';
import { type Difference, findDifference, isSteady, readShown, write } from '../values/find-difference.js';
import type { Actor } from './actor.js';

/** What a read shows that it should not, and what that is called. */
export interface Broken extends Difference {
  readonly check: 'lost_write' | 'partial_update';
}

/** What a sequence knows of a record: where it is, and what the next read has to show. */
export class KnownRecord {
  readonly actor: Actor;
  readonly path: PathParts;
  readonly isOwn: boolean;
  isDeleted = false;
  /** As it was last shown. */
  shown: Shown | undefined;
  readonly #expected = new Map<string, unknown>();
  /** What was sent since the last read. */
  readonly #sent = new Set<string>();

  constructor(actor: Actor, path: PathParts, { isOwn, shown }: { isOwn: boolean; shown?: Shown | undefined }) {
    this.actor = actor;
    this.path = path;
    this.isOwn = isOwn;
    this.shown = shown;
  }

  /** Takes in what was sent and accepted. */
  expect(values: Readonly<Record<string, unknown>>, writing: Writing): void {
    const before = this.shown;
    const isBinding = Object.keys(values).some((name) => brings(writing, name) && values[name] !== before?.[name]);
    // A status may bring other changes with it, and what replaces the whole may fill in what it was not told.
    if (isBinding || writing.manner !== 'merge') this.#expected.clear();
    for (const [name, value] of Object.entries(values)) {
      this.#sent.add(name);
      // What is null may be bound to something else, as a reason is to a status.
      if (before && readShown(before, name) === null) this.#expected.delete(name);
      else {
        this.#expected.set(name, value);
        if (this.shown) this.shown = { ...this.shown, [name]: value as Json };
      }
    }
  }

  /** Whether the other may be the same one, found by another path. */
  isLike({ actor }: KnownRecord): boolean {
    return actor !== this.actor && actor.record.pointer === this.actor.record.pointer;
  }

  /** Somebody may have written to it by another path: the next read may show anything. */
  forget(): void {
    this.#expected.clear();
  }

  /** Takes in what was made from what was sent. */
  begin(values: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(values)) {
      this.#sent.add(name);
      this.#expected.set(name, value);
    }
  }

  /** Where a read does not show what it has to; afterwards what it shows is what the next has to. */
  compare(record: Shown): Broken | undefined {
    for (const [name, value] of this.#expected) {
      const is = readShown(record, name);
      const difference = findDifference(value, is, `/${name}`);
      if (difference && this.#sent.has(name)) return { ...difference, check: 'lost_write' };
      const message = `nobody named it, and it changed from ${write(value)} to ${write(is)}`;
      if (difference) return { ...difference, check: 'partial_update', message };
    }
    this.#sent.clear();
    this.shown = record;
    const writable = new Set(this.actor.updates.flatMap(({ members }) => [...members.keys()]));
    for (const name of writable) {
      const value = readShown(record, name);
      if (value !== undefined && value !== null && isSteady(value)) this.#expected.set(name, value);
    }
    return undefined;
  }
}

const brings = ({ members }: Writing, name: string): boolean => {
  const place = members.get(name)?.place;
  return place !== undefined && (listNamedValues(place).length > 0 || listTypes(place).includes('boolean'));
};
