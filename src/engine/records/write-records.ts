import { isDeepStrictEqual } from 'node:util';
import type { RecordKey } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';
import type { Transaction } from '../../core/transaction.js';
import type { CollectionChange } from '../../core/world.js';
import type { Api } from '../api.js';
import type { Refusal } from '../refusal.js';
import {
  findFaultsOfAnswers,
  findFaultsOfForm,
  findFaultsOfRelations,
  type RecordInPlace,
  type RecordViolation,
} from './find-record-faults.js';
import { referenceIndex, toTargetText } from './record-indexes.js';
import type { RecordRules } from './record-rules.js';

/** A record to put, or to delete where `record` is undefined. */
export interface RecordWrite {
  /** Name of the collection, without the API's id. */
  readonly collection: string;
  readonly key: RecordKey;
  readonly record: JsonObject | undefined;
}

/**
 * Writes records of one API, with whatever follows from them, and holds the outcome to the rules of the collections:
 * form, relations, and the answers that the records are shown in. All of them are written or it is refused, and then
 * the transaction has to be dropped. A record that is there already as it is written changes nothing.
 */
export const writeRecords = (api: Api, tx: Transaction, writes: readonly RecordWrite[]): Refusal | undefined => {
  const planned = writes.map((write) => plan(api, tx, write));
  const unruly = planned.find(({ rules }) => rules === undefined);
  if (unruly) return refuse([], `${unruly.name} has no rules for records, so nothing can be written to it.`);
  const changes = (planned as Planned[]).filter(({ before, after }) => before !== after);
  const malformed = changes.flatMap((change) => findFaultsOfPlan(api, change));
  if (malformed.length > 0) return refuse(malformed);
  const kept = changes.find(({ rules, after }) => rules.isPermanent && after === undefined);
  if (kept) return refuse([], `${kept.name}/${kept.key} cannot be deleted: the API needs it. Replace it instead.`, 409);
  for (const { name, key, after } of changes) tx.write(name, [{ key, record: after }]);
  for (const { rules, key, before, after } of changes) rules.settle?.(tx, { key, before, after });
  return judge(api, tx, writes);
};

interface Planned {
  readonly name: string;
  readonly rules: RecordRules;
  readonly key: RecordKey;
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

const plan = (
  api: Api,
  tx: Transaction,
  { collection, key, record }: RecordWrite,
): Omit<Planned, 'rules'> & { readonly rules: RecordRules | undefined } => {
  const name = `${api.id}/${collection}`;
  const before = tx.collection(name).get(key);
  const after = isDeepStrictEqual(before, record) ? before : record;
  return { name, rules: findRules(api, name), key, before, after };
};

const findRules = (api: Api, name: string): RecordRules | undefined => {
  const collection = name.slice(api.id.length + 1);
  const { records = {} } = api.behaviour;
  return name.startsWith(`${api.id}/`) && Object.hasOwn(records, collection) ? records[collection] : undefined;
};

const findFaultsOfPlan = (api: Api, { name, rules, key, before, after }: Planned): RecordViolation[] =>
  after === undefined ? [] : findFaultsOfForm(api, { collection: name, key, record: after, before, rules });

/** Holds all that differs now to the rules, and all that refers to it. */
const judge = (api: Api, tx: Transaction, writes: readonly RecordWrite[]): Refusal | undefined => {
  const changes = tx.listChanges().filter(({ collection }) => findRules(api, collection));
  const places = changes.flatMap((change) => toPlace(api, change));
  const form = places.flatMap((place) => findFaultsOfForm(api, place));
  if (form.length > 0) return refuse(form);
  const referring = listReferring(api, tx, changes);
  const relations = [...places, ...referring].flatMap((place) => findFaultsOfRelations(api, tx, place));
  if (relations.length > 0) return refuse(relations, undefined, isDeletion(writes) ? 409 : 400);
  const answers = places.flatMap((place) => findFaultsOfAnswers(api, tx, place));
  return answers.length > 0 ? refuse(answers) : undefined;
};

const isDeletion = (writes: readonly RecordWrite[]): boolean => writes.every(({ record }) => record === undefined);

const toPlace = (api: Api, { collection, key, before, after }: CollectionChange): RecordInPlace[] => {
  const rules = findRules(api, collection);
  return rules && after ? [{ collection, key, record: after, before, rules }] : [];
};

/** The records that refer to one that changed, without those that changed themselves. */
const listReferring = (api: Api, tx: Transaction, changes: readonly CollectionChange[]): RecordInPlace[] => {
  const changed = new Set(changes.map(({ collection, key }) => `${collection}/${key}`));
  const targets = new Set(changes.flatMap((change) => listTargets(findRules(api, change.collection), change)));
  return Object.entries(api.behaviour.records ?? {}).flatMap(([name, rules]) => {
    if (!rules.references) return [];
    const collection = `${api.id}/${name}`;
    const index = tx.view(collection, referenceIndex(rules));
    const keys = new Set([...targets].flatMap((target) => index.get(target) ?? []));
    return [...keys]
      .filter((key) => !changed.has(`${collection}/${key}`))
      .flatMap((key) => {
        const record = tx.collection(collection).get(key);
        return toPlace(api, { collection, key, before: record, after: record });
      });
  });
};

/** Everything that a record could be referred to by, before and after. */
const listTargets = (
  rules: RecordRules | undefined,
  { collection, key, before, after }: CollectionChange,
): readonly string[] => {
  const unique = [before, after].flatMap((record) => (record && rules?.unique?.(record)) ?? []);
  return [{ collection, value: key }, ...unique.map(({ name, value }) => ({ collection, by: name, value }))].map(
    toTargetText,
  );
};

/** How many violations a refusal names; of a deletion the first few who are in the way say enough. */
const LIMIT = 20;

const refuse = (violations: readonly RecordViolation[], message?: string, status = 400): Refusal => {
  const shown = violations.slice(0, LIMIT);
  const sentences = shown.map(({ collection, key, pointer, message: what }) =>
    [`${collection}/${key}`, pointer, what].filter((part) => part !== '').join(' '),
  );
  const more = violations.length > LIMIT ? [`and ${violations.length - LIMIT} more`] : [];
  return {
    status,
    reason: status === 409 ? 'conflict' : 'invalid',
    message: message ?? [...sentences, ...more].join('; '),
    violations: shown,
  };
};

/** What is wrong with the records of an API that there are now. */
export const findRecordViolations = (api: Api, tx: Transaction): RecordViolation[] => {
  const places = Object.keys(api.behaviour.records ?? {}).flatMap((name) => {
    const collection = `${api.id}/${name}`;
    return [...tx.collection(collection).entries()].flatMap(([key, after]) =>
      toPlace(api, { collection, key, before: undefined, after }),
    );
  });
  const form = places.flatMap((place) => findFaultsOfForm(api, place));
  if (form.length > 0) return form;
  return places.flatMap((place) => [...findFaultsOfRelations(api, tx, place), ...findFaultsOfAnswers(api, tx, place)]);
};
