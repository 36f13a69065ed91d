import type { Json } from '../../core/json.js';
import type { AccountReader, FoundRecords, KnownValues } from './account-reader.js';
import type { RecordCreator } from './record-creator.js';
import { listRelated, readBeside, readNamed } from './related-records.js';
import { isSecretName, splitValueName, toExistingName } from './value-names.js';
import type { ValuePlace } from './value-places.js';

/** What values are found with. */
export interface ValueSource {
  readonly reader: AccountReader;
  /** Creates what is not known; without it, what the account has is taken. */
  readonly creator?: RecordCreator;
  /** What is known before anything is asked. */
  readonly values: KnownValues;
  /** Where values stand in paths. */
  readonly places: ReadonlyMap<string, ValuePlace>;
}

/** What was found, and why the rest was not. */
export interface FoundValues {
  readonly values: KnownValues;
  /** Where they were found, for people to read; nothing of those that were known before. */
  readonly origins: ReadonlyMap<string, string>;
  readonly missing: ReadonlyMap<string, string>;
}

/**
 * Finds values by their names at an implementation itself: `employeeId` is the id of an employee that is created, or that
 * a list has.
 */
export const findValues = async (source: ValueSource, wanted: readonly string[]): Promise<FoundValues> => {
  const finder = new ValueFinder(source);
  const open = new Set(wanted.filter((name) => !(name in source.values)));
  for (let before = -1; before !== open.size && open.size > 0; ) {
    before = open.size;
    for (const name of open) if (await finder.find(name)) open.delete(name);
  }
  const missing = new Map([...open].map((name) => [name, finder.explain(name)]));
  return { values: finder.values, origins: finder.origins, missing };
};

class ValueFinder {
  readonly #source: ValueSource;
  /** The records that stand for things; the second one is what values of `other…` are of. */
  readonly #records = new Map<string, FoundRecords>();
  readonly origins = new Map<string, string>();
  values: KnownValues;

  constructor(source: ValueSource) {
    this.#source = source;
    this.values = source.values;
  }

  /** Finds one value; false where nothing is known of it, or not yet. */
  async find(name: string): Promise<boolean> {
    if (isSecretName(name)) return false;
    const found = (await this.#findByName(name)) ?? (await this.#findByPlace(name));
    if (!found) return false;
    this.values = { ...this.values, [name]: found.value };
    this.origins.set(name, found.where);
    return true;
  }

  async #findByName(name: string): Promise<FoundValue | undefined> {
    const asked = readName(name);
    if (!asked) return undefined;
    const { thing, member, isOther } = asked;
    const found = (member === 'id' && !isOther ? this.#findRelated(thing) : undefined) ?? (await this.#open(thing));
    const record = found?.records[isOther ? 1 : 0];
    const value = record && readNamed(record, member, thing);
    return found && value !== undefined ? { value, where: found.where } : undefined;
  }

  /** A value may be called something that is no member's name, and stand where the spec has one. */
  async #findByPlace(name: string): Promise<FoundValue | undefined> {
    const { places, reader } = this.#source;
    const place = places.get(name);
    if (!place) return undefined;
    for (const { records, where } of await reader.listAbove(place.path, this.values)) {
      const value = readBeside(records, place);
      if (value !== undefined) return { value, where };
    }
    return undefined;
  }

  /** Why a value is not known, and what would give it. */
  explain(name: string): string {
    if (isSecretName(name)) {
      return `${name} is a secret, and nobody can know one that was not given: name it with --existing ${toExistingName(name)}=$VALUE`;
    }
    return `nobody knows a value for ${name}: ${this.#tellSearch(name)}; name one with --existing ${toExistingName(name)}=VALUE`;
  }

  #tellSearch(name: string): string {
    const place = this.#source.places.get(name);
    const inPath = place && `nothing that the lists above ${place.path} have has a "${place.member}"`;
    return [this.#tellNamed(name), inPath].filter((each) => each !== undefined).join(', ');
  }

  #tellNamed(name: string): string {
    const asked = readName(name);
    if (!asked) return 'its name does not say what it is of';
    const { thing, member, isOther } = asked;
    const { reader, creator } = this.#source;
    const found = this.#records.get(thing);
    if (found && isOther && found.records.length === 1) return `${found.where} has only one`;
    if (found) return `what ${found.where} has says no "${member}"`;
    const tried = creator?.unseen.get(thing) ?? creator?.refused.get(thing);
    return [...(tried === undefined ? [] : [tried]), reader.explain(thing)].join(', ');
  }

  /** What a record that is known already says of its relation to the thing. */
  #findRelated(thing: string): FoundRecords | undefined {
    for (const { records, where } of this.#records.values()) {
      const [record] = records;
      const related = record ? listRelated(record, thing) : [];
      if (related.length > 0) return { records: related, where };
    }
    return undefined;
  }

  async #open(thing: string): Promise<FoundRecords | undefined> {
    const known = this.#records.get(thing);
    if (known) return known;
    const { reader, creator } = this.#source;
    const hasOther = async () => (await reader.list(thing, this.values))?.records.length !== 0;
    const found =
      (await reader.read(thing, this.values)) ??
      (await creator?.create(thing, { values: this.values, hasOther })) ??
      (creator?.unseen.has(thing) ? undefined : await reader.list(thing, this.values));
    if (!found || found.records.length === 0) return undefined;
    this.#records.set(thing, found);
    return found;
  }
}

interface FoundValue {
  readonly value: Json;
  /** For people to read. */
  readonly where: string;
}

interface AskedValue {
  readonly thing: string;
  readonly member: string;
  /** Whether it is of another such thing than what goes by that name. */
  readonly isOther: boolean;
}

const readName = (name: string): AskedValue | undefined => {
  const split = isSecretName(name) ? undefined : splitValueName(name);
  if (!split) return undefined;
  const other = /^other([A-Z].*)$/.exec(split.thing)?.[1];
  const thing = other === undefined ? split.thing : other.charAt(0).toLowerCase() + other.slice(1);
  return { thing, member: split.member, isOther: other !== undefined };
};
