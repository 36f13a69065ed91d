import { isObject } from '../../../core/json.js';
import type { Api } from '../../../engine/api.js';
import { isJson, toMediaType } from '../../../openapi/media-type.js';
import { locatePlace, readMembers, type SchemaPlace, step } from '../../../openapi/schema-place.js';
import type { ApiOperation } from '../../asked-operation.js';
import { type Shown, toRecord } from './record-shape.js';
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
  const answered = listAnswered(operation);
  const examples = body.examples.filter(isObject);
  const members = [...readMembers(body.schema)].map(([name, { place, isRequired }]): WritableMember => {
    const own = examples.flatMap((example) => (example[name] === undefined ? [] : [example[name]]));
    const told = answered.flatMap(({ [name]: value }) => (Array.isArray(value) ? [value as unknown] : []));
    const general = [...listExamples(place), ...listExamples(shown.get(name)?.place)];
    return { name, place, isRequired, examples: [...told, ...own, ...general] };
  });
  return { operation, body, members: toMap(members), manner };
};

/** The records of the examples that a spec has of an operation's answers. */
export const listAnswered = ({ responses }: ApiOperation): Shown[] =>
  [...responses]
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => {
      const content = step(response, 'content');
      return Object.keys(content.value).flatMap((name) => [
        step(content, name).value['example'],
        ...Object.keys(step(content, name, 'examples').value).map(
          (each) => step(content, name, 'examples', each).value['value'],
        ),
      ]);
    })
    .map(toRecord)
    .filter((record) => record !== undefined);

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
