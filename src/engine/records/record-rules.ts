import type { RecordKey } from '../../core/collection.js';
import type { JsonObject } from '../../core/json.js';
import type { Transaction } from '../../core/transaction.js';
import type { RecordShape } from './record-schema.js';

/**
 * What the records of one collection have to be like, whoever writes them past the API's own operations: an admin
 * request, a scenario, an import. A record that keeps them cannot make an operation of the API break its spec.
 */
export interface RecordRules<R extends JsonObject = JsonObject> {
  readonly shape: RecordShape;
  /** Whether keys are numbers or strings. */
  readonly keys: RecordKeyType;
  /** The key that a record belongs under. */
  keyOf(record: R): RecordKey;
  /** Whether the API needs every record that is there: one may be replaced, and not deleted. */
  readonly isPermanent?: boolean;
  /** The records that this one refers to: they have to be there. */
  references?(record: R): readonly Reference[];
  /** What no other record of the collection may have, and what others may refer to it by. */
  unique?(record: R): readonly UniqueValue[];
  /** What else is wrong with the record; `before` is what it replaces, or itself where only others were written. */
  check?(record: R, tx: Transaction, before: R | undefined): readonly Fault[];
  /** Brings about what follows from a write, as the API's own operations would. */
  settle?(tx: Transaction, written: Written<R>): void;
  /** What operations answer for the record, so that it can be held to what the spec says of the answer. */
  show?(record: R, tx: Transaction): readonly Shown[];
}

/** What the keys of a collection are. */
export type RecordKeyType = 'number' | 'string';

/** A record before and after a write; undefined where there was or is none. */
export interface Written<R extends JsonObject = JsonObject> {
  readonly key: RecordKey;
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/** A member that names another record. */
export interface Reference {
  /** Where in the record it stands: a JSON Pointer. */
  readonly pointer: string;
  /** Full name of the collection that the other record is in: `<api>/<collection>`. */
  readonly collection: string;
  /** The other record's key or, with `by`, its unique value of that name. */
  readonly value: RecordKey;
  readonly by?: string;
}

/** A member whose value no other record of the collection has. */
export interface UniqueValue {
  readonly name: string;
  readonly value: RecordKey;
  readonly pointer: string;
}

/** What is wrong with one place of a record. */
export interface Fault {
  /** Empty for the whole. */
  readonly pointer: string;
  /** What is wrong, without the name of the place: `must be 58`. */
  readonly message: string;
}

/** A value as an operation answers it, and the place of the spec that describes it: `#/components/schemas/User`. */
export interface Shown {
  readonly schema: string;
  readonly value: unknown;
}
