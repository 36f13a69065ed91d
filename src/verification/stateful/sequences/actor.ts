import type { SchemaPlace } from '../../../openapi/schema-place.js';
import type { ApiOperation } from '../../asked-operation.js';
import { isEventual } from '../../eventual.js';
import { toRecords } from '../listing/walk-list.js';
import { type ListOperation, type Resource, type ResourceModel, readId, type Writing } from '../model/resource.js';
import type { PathParts, Session, SessionContext } from '../session.js';

/** Something that sequences do things to. */
export interface Actor {
  readonly get: ApiOperation;
  readonly record: SchemaPlace;
  readonly create: Writing | undefined;
  readonly updates: readonly Writing[];
  readonly remove: ApiOperation | undefined;
  readonly list: ListOperation | undefined;
  /** Undefined for the one record of a path. */
  readonly resource: Resource | undefined;
}

/** What sequences may write to: what they can remove again, or put back by entering the state anew. */
export const listActors = (
  { resources, singletons }: ResourceModel,
  { api, states, options }: SessionContext,
): Actor[] => {
  const isWanted = ({ operation }: Writing): boolean => options.isWanted({ operation: operation.operationId });
  // What shows a write some time cannot be held to what was just written.
  const isPrompt = ({ operation }: ApiOperation): boolean => !isEventual(api, operation);
  const things = resources
    .filter(({ get }) => isPrompt(get))
    .map((resource): Actor => {
      const { get, record, create, updates, remove, list } = resource;
      const isRemovable = states.isRepeatable || remove !== undefined;
      return {
        get,
        record,
        create: create && isRemovable && isWanted(create) ? create : undefined,
        updates: updates.filter(isWanted),
        remove:
          remove && (!states.isRepeatable || options.isWanted({ operation: remove.operationId })) ? remove : undefined,
        list: list && isPrompt(list.operation) ? list : undefined,
        resource,
      };
    });
  const single = singletons
    .filter(({ get }) => isPrompt(get))
    .map(({ get, record, updates }): Actor => {
      const wanted = updates.filter((update) => isWanted(update) && !update.body?.schema.value['items']);
      return {
        get,
        record,
        create: undefined,
        updates: wanted,
        remove: undefined,
        list: undefined,
        resource: undefined,
      };
    });
  return [...things, ...single].filter(({ create, updates }) =>
    states.isRepeatable ? create !== undefined || updates.length > 0 : create !== undefined,
  );
};

/** How many records that are there a sequence may touch. */
const MOST_EXISTING = 2;

/** Paths of records that are there, of which a sequence may change some. */
export const findExisting = async (session: Session, { get, resource, list, create }: Actor): Promise<PathParts[]> => {
  if (!session.context.states.isRepeatable || create) return [];
  const known = await session.findPath(get, get.path);
  if (!resource || !list) return [known];
  const answer = await session.send({ operation: list.operation, path: known });
  const others = (toRecords(list.shape, answer) ?? []).flatMap((record) => readId(resource, record) ?? []);
  const ids = [...new Set([known[resource.parameter] as string, ...others])].slice(0, MOST_EXISTING);
  return ids.map((id) => ({ ...known, [resource.parameter]: id }));
};
