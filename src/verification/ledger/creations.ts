import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import { readMembers } from '../../openapi/schema-place.js';
import { findSuccessSchema } from '../lists/list-shape.js';
import { toRecordSchema } from '../stateful/model/record-shape.js';

/** An operation that makes something new, which has a path of its own below. */
export interface Creation {
  readonly operation: Operation;
  /** The member of the answer that names the new thing. */
  readonly member: string;
  /** Deletes the new thing; undefined where there is no such operation. */
  readonly remove: Operation | undefined;
}

const known = new WeakMap<Api, ReadonlyMap<Operation, Creation>>();

/** Operations of an API that make something new: `POST` on a path below which there are such things, and it answers one. */
export const findCreations = (api: Api): ReadonlyMap<Operation, Creation> => {
  const found =
    known.get(api) ??
    new Map(api.operations.flatMap((each) => toCreation(api, each) ?? []).map((each) => [each.operation, each]));
  known.set(api, found);
  return found;
};

const toCreation = (api: Api, operation: Operation): Creation | undefined => {
  if (operation.method !== 'POST') return undefined;
  const items = api.operations.filter(({ path }) => isItemOf(path, operation.path));
  const [first] = items;
  const schema = findSuccessSchema(api, operation);
  if (!first || !schema) return undefined;
  const members = readMembers(toRecordSchema(schema));
  const parameter = /\{([^}]+)\}$/.exec(first.path)?.[1] as string;
  const member = [parameter, 'id'].find((name) => members.has(name));
  if (member === undefined) return undefined;
  return { operation, member, remove: items.find(({ method }) => method === 'DELETE') };
};

const isItemOf = (path: string, collection: string): boolean =>
  path.startsWith(`${collection}/`) && /^\/\{[^}]+\}$/.test(path.slice(collection.length));
