import type { RecordKey } from '../core/collection.js';
import type { JsonObject } from '../core/json.js';
import { findNearest } from '../core/nearest.js';
import type { Transaction } from '../core/transaction.js';
import { AGENDA } from '../engine/agenda.js';
import type { Api } from '../engine/api.js';
import type { HandlerContext } from '../engine/behaviour.js';
import type { EngineParts } from '../engine/engine-parts.js';
import type { RecordKeyType } from '../engine/records/record-rules.js';
import { writeRecords } from '../engine/records/write-records.js';
import { isRefusal, type Refusal, refuseInvalid, refuseNotFound } from '../engine/refusal.js';
import { type AdminHandlers, openWorld } from './open-world.js';

/** Makes the handlers that read and write records directly. */
export const createCollectionHandlers = (engine: EngineParts): AdminHandlers => ({
  listRecords: ({ path, query: { limit, after } }, context) => {
    const found = findCollection(engine, context, path);
    if (isRefusal(found)) return found;
    const start = after === undefined ? undefined : toKey(found, after);
    if (typeof start === 'object') return start;
    return { status: 200, body: cutPage(context.tx, found, { limit, after: start }) };
  },

  getRecord: ({ path }, context) => {
    const found = findRecord(engine, context, path);
    return isRefusal(found) ? found : { status: 200, body: found.record };
  },

  putRecord: ({ path, body }, context) => {
    const { tx } = context;
    const found = findWritable(engine, context, path);
    if (isRefusal(found)) return found;
    const key = toKey(found, path.key);
    if (typeof key === 'object') return key;
    const isNew = tx.get(found.name, key) === undefined;
    const refusal = writeRecords(found.api, tx, [{ collection: path.collection, key, record: body as JsonObject }]);
    if (refusal) return refusal;
    const record = tx.get(found.name, key) as JsonObject;
    return isNew ? { status: 201, body: record } : { status: 200, body: record };
  },

  deleteRecord: ({ path }, context) => {
    const found = findWritable(engine, context, path);
    if (isRefusal(found)) return found;
    const record = findRecord(engine, context, path);
    if (isRefusal(record)) return record;
    const write = { collection: path.collection, key: record.key, record: undefined };
    return writeRecords(found.api, context.tx, [write]) ?? { status: 204 };
  },
});

interface CollectionPath {
  readonly api: string;
  readonly collection: string;
}

interface FoundCollection {
  /** Full name. */
  readonly name: string;
  readonly keys: RecordKeyType;
  /** Undefined for what belongs to no API. */
  readonly api: Api | undefined;
}

const findCollection = (
  engine: EngineParts,
  context: HandlerContext,
  { api, collection }: CollectionPath,
): FoundCollection | Refusal => {
  const { origin, settings } = openWorld(engine, context).world;
  const names = origin.names.map((name) => name.split('/', 2) as [string, string]);
  const known = [...new Set(names.map(([id]) => id))];
  if (!known.includes(api)) return refuseUnknown(`There is no API ${api} with collections`, api, known);
  const own = names.filter(([id]) => id === api).map(([, name]) => name);
  if (!own.includes(collection)) return refuseUnknown(`${api} has no collection ${collection}`, collection, own);
  const served = (engine.mounts(settings.profile) ?? engine).apis.get(api);
  const keys = served?.behaviour.records?.[collection]?.keys ?? 'string';
  return { name: `${api}/${collection}`, keys, api: served };
};

const refuseUnknown = (what: string, name: string, known: readonly string[]): Refusal => {
  const nearest = findNearest(name, known);
  const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return refuseNotFound(`${what}. There is ${known.join(', ')}.${suggestion}`);
};

const findWritable = (
  engine: EngineParts,
  context: HandlerContext,
  path: CollectionPath,
): (FoundCollection & { readonly api: Api }) | Refusal => {
  const found = findCollection(engine, context, path);
  if (isRefusal(found)) return found;
  const { api, name } = found;
  if (api && name !== AGENDA) return { ...found, api };
  const message = `${name} can only be read: it follows from the records of the APIs. Write those.`;
  return { status: 403, reason: 'forbidden', message };
};

const INTEGER = /^-?\d+$/;

const toKey = ({ name, keys }: FoundCollection, text: string): RecordKey | Refusal => {
  if (keys === 'string') return text;
  if (INTEGER.test(text)) return Number(text);
  return refuseInvalid(`The keys of ${name} are numbers, and ${text} is none.`);
};

const findRecord = (
  engine: EngineParts,
  context: HandlerContext,
  path: CollectionPath & { readonly key: string },
): { readonly key: RecordKey; readonly record: JsonObject } | Refusal => {
  const found = findCollection(engine, context, path);
  if (isRefusal(found)) return found;
  const key = toKey(found, path.key);
  if (typeof key === 'object') return key;
  const record = context.tx.get(found.name, key);
  if (record) return { key, record };
  return refuseNotFound(`${found.name} has no record with the key ${path.key}.`);
};

const cutPage = (
  tx: Transaction,
  { name }: FoundCollection,
  { limit, after }: { readonly limit: number; readonly after: RecordKey | undefined },
) => {
  const collection = tx.collection(name);
  const keys = collection.keys();
  const start = after === undefined ? 0 : keys.findIndex((key) => key > after);
  const shown = start === -1 ? [] : keys.slice(start, start + limit);
  const last = shown.at(-1);
  return {
    total: keys.length,
    records: shown.map((key) => ({ key, record: collection.get(key) as JsonObject })),
    next: last === undefined || last === keys.at(-1) ? null : last,
  };
};
