import type { RecordKey } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';
import type { Transaction } from '../../core/transaction.js';
import { toViolations, type Violation } from '../../openapi/violation.js';
import type { Api } from '../api.js';
import { toUniqueText, uniqueIndex } from './record-indexes.js';
import type { Fault, RecordRules, Reference } from './record-rules.js';
import { toRecordSchema } from './record-schema.js';

/** One record of a collection, and the rules that it is held to. */
export interface RecordInPlace {
  /** Full name: `<api>/<collection>`. */
  readonly collection: string;
  readonly key: RecordKey;
  readonly record: JsonObject;
  /** What it replaces, or itself where it was not written. */
  readonly before: JsonObject | undefined;
  readonly rules: RecordRules;
}

/** A way in which a record breaks its rules. */
export interface RecordViolation extends Violation {
  /** Full name: `<api>/<collection>`. */
  readonly collection: string;
  readonly key: RecordKey;
}

const PLACE = { in: 'body', name: '' } as const;

/** What is wrong with a record by itself: its members, and the key that it stands under. */
export const findFaultsOfForm = (api: Api, place: RecordInPlace): RecordViolation[] => {
  const { collection, key, record, rules } = place;
  const validator = api.compiler.forRecords(readSchema(api, rules));
  if (!validator(record)) {
    return toViolations(validator.errors, PLACE).map((violation) => ({ collection, key, ...violation }));
  }
  const own = rules.keyOf(record);
  return own === key ? [] : [violate(place, 'key', { pointer: '', message: `belongs under the key ${own}` })];
};

/** A schema is made once for an API, so that it is compiled once. */
const schemas = new WeakMap<Api, Map<RecordRules, ReturnType<typeof toRecordSchema>>>();

const readSchema = (api: Api, rules: RecordRules): ReturnType<typeof toRecordSchema> => {
  const known = schemas.get(api) ?? new Map();
  schemas.set(api, known);
  const schema = known.get(rules) ?? toRecordSchema(api.document, rules.shape);
  known.set(rules, schema);
  return schema;
};

/** What is wrong between a record and the others that there are. */
export const findFaultsOfRelations = (api: Api, tx: Transaction, place: RecordInPlace): RecordViolation[] => {
  const { record, before, rules } = place;
  const dangling = (rules.references?.(record) ?? []).filter((reference) => !leadsSomewhere(api, tx, reference));
  return [
    ...dangling.map((reference) => violate(place, 'reference', describeDangling(reference))),
    ...findTaken(tx, place).map((fault) => violate(place, 'unique', fault)),
    ...(rules.check?.(record, tx, before) ?? []).map((fault) => violate(place, 'relation', fault)),
  ];
};

const leadsSomewhere = (api: Api, tx: Transaction, { collection, by, value }: Reference): boolean => {
  if (by === undefined) return tx.collection(collection).get(value) !== undefined;
  const rules = api.behaviour.records?.[collection.slice(api.id.length + 1)];
  return rules !== undefined && tx.view(collection, uniqueIndex(rules)).has(toUniqueText({ name: by, value }));
};

const describeDangling = ({ pointer, collection, by, value }: Reference): Fault => ({
  pointer,
  message: `names nothing in ${collection}: no record there has the ${by ?? 'key'} ${value}`,
});

const findTaken = (tx: Transaction, { collection, key, record, rules }: RecordInPlace): Fault[] =>
  (rules.unique?.(record) ?? []).flatMap((unique) => {
    const holders = tx.view(collection, uniqueIndex(rules)).get(toUniqueText(unique)) ?? [];
    const other = holders.find((holder) => holder !== key) ?? (holders.length > 1 ? key : undefined);
    return other === undefined ? [] : [{ pointer: unique.pointer, message: `is taken by ${collection}/${other}` }];
  });

/** What is wrong with the answers that a record would be shown in. */
export const findFaultsOfAnswers = (api: Api, tx: Transaction, place: RecordInPlace): RecordViolation[] =>
  (place.rules.show?.(place.record, tx) ?? []).flatMap(({ schema, value }) => {
    const validator = api.compiler.forResponses(schema);
    if (validator(value)) return [];
    const shownAs = schema.slice(schema.lastIndexOf('/') + 1);
    return toViolations(validator.errors, PLACE).map(({ pointer, message, rule }) =>
      violate(place, rule, {
        pointer: '',
        message: `would be answered against the spec: ${shownAs}${pointer} ${message}`,
      }),
    );
  });

const violate = ({ collection, key }: RecordInPlace, rule: string, { pointer, message }: Fault): RecordViolation => ({
  ...PLACE,
  collection,
  key,
  rule,
  pointer,
  message,
});
