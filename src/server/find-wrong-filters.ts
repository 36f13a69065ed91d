import type { Api } from '../engine/api.js';
import { joinPointer } from '../openapi/document.js';
import type { Operation } from '../openapi/operation.js';
import { findItems, listTypes, locatePlace, readMembers, type SchemaPlace } from '../openapi/schema-place.js';

/** What a parameter says of the entries that it lets through. */
const words = ['x-filters', 'x-from', 'x-to'];

/** The words of an operation's parameters that name no member of what the operation lists. */
export const findWrongFilters = (
  { document }: Api,
  { parameters, responses }: Operation,
): { readonly pointer: string; readonly message: string }[] =>
  parameters.flatMap(({ pointer, value }) => {
    const place = locatePlace(document, pointer);
    const said = words.filter((word) => place.value[word] !== undefined);
    if (said.length === 0) return [];
    const listed = [...responses].flatMap(([status, response]) =>
      status.startsWith('2')
        ? Object.keys(response.value.content ?? {}).flatMap((type) =>
            listListed(locatePlace(document, joinPointer(response.pointer, 'content', type, 'schema'))),
          )
        : [],
    );
    const advice = listed.length === 0 ? 'the operation lists nothing' : `there is ${[...new Set(listed)].join(', ')}`;
    return said.flatMap((word) => {
      const member = place.value[word];
      if (typeof member === 'string' && listed.includes(member)) return [];
      const message = `${word} of ${value.name} is ${JSON.stringify(member)}, which no entry has; ${advice}`;
      return [{ pointer: `${pointer}/${word}`, message }];
    });
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
