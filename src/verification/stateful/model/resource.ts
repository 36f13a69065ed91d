import type { SchemaPlace } from '../../../openapi/schema-place.js';
import type { ApiOperation, AskedBody } from '../../asked-operation.js';
import type { ListShape } from '../../lists/list-shape.js';
import type { Shown } from './record-shape.js';

/** What becomes of what a writing request does not name. */
export type Manner =
  /** It stays as it was. */
  | 'merge'
  /** It goes. */
  | 'replace'
  /** The spec does not say. */
  | 'unknown';

/** What can be written to a record, by an operation that changes it or makes it. */
export interface Writing {
  readonly operation: ApiOperation;
  /** Undefined where it takes its values from the query. */
  readonly body: AskedBody | undefined;
  /** What it takes, by name. */
  readonly members: ReadonlyMap<string, WritableMember>;
  readonly manner: Manner;
}

/** A member, or a parameter, that a record gets a value by. */
export interface WritableMember {
  readonly name: string;
  readonly place: SchemaPlace;
  readonly isRequired: boolean;
  readonly examples: readonly unknown[];
}

/** A list, and what it looks like. */
export interface ListOperation {
  readonly operation: ApiOperation;
  readonly shape: ListShape;
}

/** Records that can be read one by one, and what else a spec lets be done to them. */
export interface Resource {
  /** The path of the collection. */
  readonly path: string;
  /** The parameter of the path that names a record. */
  readonly parameter: string;
  readonly get: ApiOperation;
  readonly record: SchemaPlace;
  readonly list: ListOperation | undefined;
  readonly create: Writing | undefined;
  readonly updates: readonly Writing[];
  readonly remove: ApiOperation | undefined;
  /** Other reads that show the same record: by another of its members. */
  readonly lookups: readonly Lookup[];
}

/** A read of a record by one of its members. */
export interface Lookup {
  readonly operation: ApiOperation;
  readonly parameter: string;
  readonly member: string;
}

/** One record at a path of its own, below something else: a profile, a scope. */
export interface Singleton {
  readonly path: string;
  readonly get: ApiOperation;
  readonly record: SchemaPlace;
  readonly updates: readonly Writing[];
}

/** A list that has things put into it and taken out of it, and shows each of them only as its entry. */
export interface Membership {
  readonly path: string;
  readonly list: ListOperation;
  /** Puts one in, or, where it takes a list, makes that the whole. */
  readonly put: ApiOperation;
  readonly body: AskedBody;
  readonly isWhole: boolean;
  readonly remove: { readonly operation: ApiOperation; readonly parameter: string } | undefined;
}

/** Things that a record has a list of, and that are put in and taken out by paths of their own. */
export interface Parts {
  readonly path: string;
  /** Reads what has them. */
  readonly get: ApiOperation;
  /** The member that lists them. */
  readonly member: string;
  readonly create: Writing | undefined;
  readonly remove: ApiOperation;
  /** The parameter that names one of them. */
  readonly parameter: string;
}

/** Everything of an API that can be tried out. */
export interface ResourceModel {
  readonly resources: readonly Resource[];
  readonly singletons: readonly Singleton[];
  readonly memberships: readonly Membership[];
  readonly parts: readonly Parts[];
  readonly lists: readonly ListOperation[];
  /** Operations that change something that no reading operation was found to show. */
  readonly unseen: readonly ApiOperation[];
}

/** The member of a record that its path is made with. */
export const readId = (resource: Pick<Resource, 'parameter'>, record: Shown | undefined): string | undefined => {
  const id = record?.[resource.parameter] ?? record?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};
