import { isObject, type Json } from '../../../core/json.js';
import { listTypes, readMembers, type SchemaPlace } from '../../../openapi/schema-place.js';

/** A record as an answer shows it. */
export type Shown = Readonly<Record<string, Json | undefined>>;

/** The schema of the record in a body: without the envelope `data`, and the attributes of a resource object. */
export const toRecordSchema = (schema: SchemaPlace): SchemaPlace => {
  const members = readMembers(schema);
  const only = members.size === 1 ? [...members.values()][0] : undefined;
  const inner = members.get('data') ?? members.get('attributes') ?? only;
  const isInner = inner && readMembers(inner.place).size > 0 && !listTypes(inner.place).includes('array');
  return isInner ? toRecordSchema(inner.place) : schema;
};

/** The record in a body, as `toRecordSchema` finds its schema; undefined where there is none. */
export const toRecord = (body: unknown): Shown | undefined => {
  if (!isObject(body)) return undefined;
  const { data, attributes } = body;
  if (isObject(data)) return toRecord(data);
  if (isObject(attributes)) return { ...('id' in body && { id: body['id'] as Json }), ...(attributes as Shown) };
  const [only, ...others] = Object.values(body);
  return others.length === 0 && isObject(only) ? toRecord(only) : (body as Shown);
};

/** Where the record in a body is, as `toRecord` finds it; nowhere in particular where it is a list. */
export const findRecordPointer = (body: unknown): string => {
  if (!isObject(body)) return '';
  const name = ['data', 'attributes'].find((each) => isObject(body[each]));
  return name === undefined ? '' : `/${name}${findRecordPointer(body[name])}`;
};
