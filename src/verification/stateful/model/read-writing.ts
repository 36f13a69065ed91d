import { isObject } from '../../../core/json.js';
import type { Api } from '../../../engine/api.js';
import { isJson, toMediaType } from '../../../openapi/media-type.js';
import { locatePlace, readMembers, type SchemaPlace } from '../../../openapi/schema-place.js';
import type { ApiOperation } from '../../asked-operation.js';
import type { Manner, WritableMember, Writing } from './resource.js';

/** What an operation takes for a record, by the names that the record has too. */
export const readWriting = (api: Api, operation: ApiOperation, record: SchemaPlace): Writing | undefined => {
  const body = operation.bodies.find(({ mediaType }) => isJson(toMediaType(mediaType)));
  const shown = readMembers(record);
  const manner = readManner(api, operation);
  if (!body) {
    const queried = readQuery(operation).filter(({ name }) => shown.has(name));
    return { operation, body, members: toMap(queried), manner };
  }
  const examples = body.examples.filter(isObject);
  const members = [...readMembers(body.schema)].map(([name, { place, isRequired }]): WritableMember => {
    const own = examples.flatMap((example) => (example[name] === undefined ? [] : [example[name]]));
    return {
      name,
      place,
      isRequired,
      examples: [...own, ...listExamples(place), ...listExamples(shown.get(name)?.place)],
    };
  });
  return { operation, body, members: toMap(members), manner };
};

const toMap = (members: readonly WritableMember[]): ReadonlyMap<string, WritableMember> =>
  new Map(members.map((member) => [member.name, member]));

/** PATCH changes what it names (RFC 5789); of the others `x-update` says so, or nobody does. */
const readManner = (api: Api, { method, operation }: ApiOperation): Manner => {
  const said = locatePlace(api.document, operation.pointer).value['x-update'];
  if (said === 'merge' || said === 'replace') return said;
  return method === 'PATCH' ? 'merge' : 'unknown';
};

const readQuery = ({ parameters }: ApiOperation): WritableMember[] =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, schema, place }) => {
      const examples = [...('example' in place.value ? [place.value['example']] : []), ...listExamples(schema)];
      return { name, place: schema, isRequired: required, examples };
    });

/** The examples that a schema itself has. */
const listExamples = (place: SchemaPlace | undefined): unknown[] => {
  const { examples, example } = place?.value ?? {};
  return [...(Array.isArray(examples) ? (examples as unknown[]) : []), ...(example === undefined ? [] : [example])];
};
