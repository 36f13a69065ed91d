import { createRequire } from 'node:module';
import type Qs from 'qs';
import { isObject } from '../../core/json.js';
import { listNamedValues } from '../../openapi/schema-place.js';
import type { AskedBody, AskedOperation, AskedParameter } from '../asked-operation.js';
import { listParameterCases, writeParameter } from './parameter-cases.js';
import type { SchemaJudge } from './schema-judge.js';

const require = createRequire(import.meta.url);

/** The parts of a request: raw text as it stands in the URL or a header, each by its parameter's name. */
export interface RequestParts {
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What every valid request to the operation has to have. */
export const describeRequired = ({ parameters }: AskedOperation, judge: SchemaJudge): RequestParts => {
  const parts: { query: Record<string, string>; headers: Record<string, string> } = { query: {}, headers: {} };
  for (const parameter of parameters.filter(({ required }) => required)) {
    const text = parameter.in === 'path' ? undefined : showValue(parameter, judge);
    if (text === undefined) continue;
    if (parameter.in === 'query') parts.query[parameter.name] = text;
    if (parameter.in === 'header') parts.headers[parameter.name.toLowerCase()] = text;
    if (parameter.in === 'cookie') parts.headers['cookie'] = [parts.headers['cookie'] ?? [], text].flat().join('; ');
  }
  return parts;
};

/** A valid value of a parameter as it stands in a request: its example, or a value at the edge of its schema. */
const showValue = (parameter: AskedParameter, judge: SchemaJudge): string | undefined => {
  const [example] = listExamples(parameter, judge);
  return example ?? listParameterCases(parameter, judge).accepted[0];
};

/** The valid examples that a spec gives of a parameter, as they stand in a request. */
export const listExamples = (parameter: AskedParameter, judge: SchemaJudge): string[] => {
  if (parameter.style === 'deepObject') return [];
  const { place, schema } = parameter;
  const named = Object.values((place.value['examples'] ?? {}) as Readonly<Record<string, { value?: unknown }>>);
  const listed = Array.isArray(schema.value['examples']) ? (schema.value['examples'] as unknown[]) : [];
  const all = [place.value['example'], ...named.map(({ value }) => value), schema.value['example'], ...listed];
  const shown = [...all, schema.value['default'], ...listNamedValues(schema).slice(0, 1)];
  const valid = shown.filter((value) => value !== undefined && judge.isValid(schema, value));
  return [...new Set(valid.filter(isWritable).map((value) => writeParameter(parameter, [value].flat().map(String))))];
};

const isWritable = (value: unknown): boolean => !isObject(value) && (!Array.isArray(value) || value.length > 0);

/** The body with as few members as its schema allows; members are left out from the last one on. */
export const toLean = (body: AskedBody, example: unknown, judge: SchemaJudge): unknown => {
  if (!isObject(example)) return example;
  let lean: Readonly<Record<string, unknown>> = example;
  for (const name of Object.keys(example).reverse()) {
    const { [name]: _, ...without } = lean;
    // A body that says nothing at all asks for nothing.
    if (Object.keys(without).length > 0 && judge.isValid(body.schema, without)) lean = without;
  }
  return lean;
};

/**
 * The body without what names other records: an example's records are not there, or belong to somebody already. What the
 * schema demands stays.
 */
export const withoutReferences = (body: AskedBody, example: unknown, judge: SchemaJudge): unknown => {
  if (!isObject(example)) return example;
  let free: Readonly<Record<string, unknown>> = example;
  for (const [name, value] of Object.entries(example)) {
    const { [name]: _, ...without } = free;
    if (namesRecords(name, value) && judge.isValid(body.schema, without)) free = without;
  }
  return free;
};

const namesRecords = (name: string, value: unknown): boolean => {
  if (Array.isArray(value)) return value.some((item) => namesRecords(name, item));
  if (isObject(value)) return Object.entries(value).some(([member, inner]) => namesRecords(member, inner));
  const isId = /^ids?$|Ids?$|_ids?$/.test(name) && (typeof value === 'string' || typeof value === 'number');
  return isId || (typeof value === 'string' && UUID.test(value));
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const FORM = 'application/x-www-form-urlencoded';

/** A body as it is sent in its media type; undefined where nobody knows how. */
export const writeBody = ({ mediaType }: AskedBody, value: unknown): string | undefined => {
  if (mediaType === FORM) return (require('qs') as typeof Qs).stringify(value);
  if (/json/.test(mediaType)) return JSON.stringify(value);
  return typeof value === 'string' ? value : undefined;
};
