import type { RecordKey } from '../../core/collection.js';
import { readCollection } from '../../core/world.js';
import type { Timeline, Version } from '../timeline.js';
import type { Recorded } from './recorded.js';

/** What deleted a record. */
export interface Deletion {
  /** Id of the request, or the name of what fell due. */
  readonly request: string;
  /** What the world's clock showed. */
  readonly at: number;
  readonly version: number;
  readonly collection: string;
  readonly key: RecordKey;
}

type Fits = (collection: string, key: RecordKey, before: Readonly<Record<string, unknown>>) => boolean;

/**
 * What deleted the record that a request asked for in vain: one that it looked up by its key, else one that the last
 * parameter of its path names. Undefined where the world remembers no such thing.
 */
export const findDeletion = (entry: Recorded, timeline: Timeline): Deletion | undefined => {
  const { api, status, version, operation, parameters = {} } = entry;
  if (status !== 404 || !api || !operation) return undefined;
  const known = timeline.versions.filter(({ world }) => world.version <= version).reverse();
  const missed = listMissed(entry, known[0]);
  const found = findLatest(known, (collection, key) => missed.has(`${collection}/${key}`));
  const [, last] = /.*\{([^}]+)\}/.exec(operation.path) ?? [];
  const named = last === undefined ? undefined : parameters[last.replace(/[^A-Za-z0-9_]/g, '_')];
  if (found || named === undefined) return found;
  const isNamed = createNameCheck(named);
  const mount = `${api.id}/`;
  return findLatest(known, (collection, key, before) => collection.startsWith(mount) && isNamed(key, before));
};

/** What was looked up by key and is not there. */
const listMissed = ({ reads }: Recorded, last: Version | undefined): ReadonlySet<string> => {
  if (!last || !reads) return new Set();
  const existing = (full: string): boolean =>
    reads.collections.some((name) => {
      if (!full.startsWith(`${name}/`)) return false;
      const key = full.slice(name.length + 1);
      const collection = readCollection(last.world, name);
      return collection.get(key) !== undefined || collection.get(Number(key)) !== undefined;
    });
  return new Set(reads.keys.filter((full) => !existing(full)));
};

const findLatest = (versions: readonly Version[], fits: Fits): Deletion | undefined => {
  for (const { commit } of versions) {
    if (!commit) continue;
    for (const { collection, key, before, after } of commit.changes) {
      if (after !== undefined || before === undefined || !fits(collection, key, before)) continue;
      return { request: commit.request, at: commit.at, version: commit.version, collection, key };
    }
  }
  return undefined;
};

/** Members that tell one record from another. */
const IDENTIFYING = /^(?:id|uuid|email|key|slug|code|number)$|_(?:id|uuid|email|key)$|(?:Id|Uuid|Email|Key)$/;

/** Some vendors let a path say by what it names a record: `email:sally@acme.example`. */
const createNameCheck = (named: string): ((key: RecordKey, before: Readonly<Record<string, unknown>>) => boolean) => {
  const names = new Set([named.toLowerCase(), named.slice(named.indexOf(':') + 1).toLowerCase()]);
  const isName = (value: unknown): boolean =>
    (typeof value === 'string' || typeof value === 'number') && names.has(String(value).toLowerCase());
  return (key, before) =>
    isName(key) || Object.entries(before).some(([name, value]) => IDENTIFYING.test(name) && isName(value));
};
