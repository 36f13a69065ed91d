import type { Api } from '../engine/api.js';
import { joinPointer } from '../openapi/document.js';
import type { Operation } from '../openapi/operation.js';
import { findItems, listTypes, locatePlace, readMembers, type SchemaPlace } from '../openapi/schema-place.js';

/** The parameters of an operation whose `x-filters` names no member of what the operation lists. */
export const findWrongFilters = (
  { document }: Api,
  { parameters, responses }: Operation,
): { readonly pointer: string; readonly message: string }[] =>
  parameters.flatMap(({ pointer, value }) => {
    const { 'x-filters': member } = locatePlace(document, pointer).value;
    if (member === undefined) return [];
    const listed = [...responses].flatMap(([status, response]) =>
      status.startsWith('2')
        ? Object.keys(response.value.content ?? {}).flatMap((type) =>
            listListed(locatePlace(document, joinPointer(response.pointer, 'content', type, 'schema'))),
          )
        : [],
    );
    if (typeof member === 'string' && listed.includes(member)) return [];
    const advice = listed.length === 0 ? 'the operation lists nothing' : `there is ${[...new Set(listed)].join(', ')}`;
    const message = `x-filters of ${value.name} is ${JSON.stringify(member)}, which no entry has; ${advice}`;
    return [{ pointer: `${pointer}/x-filters`, message }];
  });

/** What the entries of a list have, wherever in an answer the list is; of resource objects, what they say of one. */
const listListed = (schema: SchemaPlace): string[] => {
  const lists = [schema, ...[...readMembers(schema).values()].map(({ place }) => place)];
  return lists
    .filter((place) => listTypes(place).includes('array'))
    .flatMap((place) => {
      const members = readMembers(findItems(place));
      const attributes = members.get('attributes')?.place;
      return [...members.keys(), ...(attributes ? readMembers(attributes).keys() : [])];
    });
};
