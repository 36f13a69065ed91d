import { isObject } from '../../core/json.js';
import { findItems, listParts, listTypes, type SchemaPlace } from '../../openapi/schema-place.js';
import type { AskedParameter } from '../asked-operation.js';
import type { SchemaJudge } from './schema-judge.js';

/** Values for a parameter, as they stand in a request: raw text of the URL or of the header. */
export interface ParameterCases {
  /** Each breaks the parameter's schema. */
  readonly refused: readonly string[];
  /** Those that nearly are what they have to be, and get through where somebody looked at the outside only. */
  readonly nearMisses: readonly string[];
  /** Each is at the edge of what the schema allows. */
  readonly accepted: readonly string[];
}

const noTimes = [
  '2026-02-30',
  '2026-01-01T25:00:00Z',
  // Without an offset: of whoever's clock.
  '2026-01-01T09:00:00',
];

/** Texts that are wrong for most schemas; which of them are wrong for this one the judge says. */
const absurd = [
  'abc',
  '',
  '-1',
  '0',
  '1.5',
  '1e400',
  '99999999999999999999',
  'true',
  'TRUE',
  'null',
  '[]',
  '{}',
  ...noTimes,
  'ünï',
  'x'.repeat(300),
];

/** An instant that is after all that the baseline tells, so that it fits wherever an end or a start may be. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-12-01T00:00:00Z',
  date: '2026-12-01',
  email: 'someone@acme.example',
  uuid: '5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11',
};

/** Derives the cases of a parameter from its schema; each is a whole query, or a value for path and header. */
export const listParameterCases = (parameter: AskedParameter, judge: SchemaJudge): ParameterCases => {
  const write = createWriter(parameter);
  if (parameter.style === 'deepObject') return listNestedCases(parameter, judge, write);
  const { item, wrap } = readShape(parameter);
  const texts = [...new Set([...absurd, ...listEdges(item, 'outside')])].filter((text) => isSayable(parameter, text));
  const isRefused = (text: string): boolean =>
    !judge.isValid(parameter.schema, wrap(cap(parameter, coerce(item, text))));
  const edges = [...new Set(listEdges(item, 'inside'))].filter((text) => !isRefused(text));
  const all = edges.length > 1 && parameter.schema.value['type'] === 'array' ? [edges] : [];
  return {
    refused: texts.filter(isRefused).map((text) => write([text])),
    nearMisses: isTime(item) ? noTimes.filter(isRefused).map((text) => write([text])) : [],
    accepted: [...edges.map((text) => [text]), ...all].map(write),
  };
};

const isTime = (schema: SchemaPlace): boolean =>
  listParts(schema).some(({ value }) => value['format'] === 'date' || value['format'] === 'date-time');

/** A parameter's single value: itself, or one item of the list that it is. */
const readShape = ({ schema }: AskedParameter): { item: SchemaPlace; wrap: (value: unknown) => unknown } =>
  schema.value['type'] === 'array'
    ? { item: findItems(schema), wrap: (value) => (value === '' ? [] : [value]) }
    : { item: schema, wrap: (value) => value };

/** What cannot be said in that place: an empty path segment is another path, a header is trimmed and in Latin-1. */
const isSayable = (parameter: AskedParameter, text: string): boolean => {
  const absent = parameter.place.value['x-absent-values'] ?? parameter.schema.value['x-absent-values'];
  if (Array.isArray(absent) && absent.includes(text)) return false;
  if (parameter.in === 'path') return text !== '';
  return parameter.in !== 'header' || /^[\x21-\x7e]+$/.test(text);
};

/** Writes a parameter's value, or the items of a list, as they stand in a request. */
export const writeParameter = (parameter: AskedParameter, texts: readonly string[]): string =>
  createWriter(parameter)(texts);

const createWriter = ({ name, in: where, explode, schema }: AskedParameter): ((texts: readonly string[]) => string) => {
  if (where === 'path') return (texts) => texts.map(encodeURIComponent).join(',');
  if (where === 'header') return (texts) => texts.join(',');
  const write = (text: string): string => `${encodeURIComponent(name)}=${text}`;
  if (explode || schema.value['type'] !== 'array')
    return (texts) => texts.map((text) => write(encodeURIComponent(text))).join('&');
  return (texts) => write(texts.map(encodeURIComponent).join(','));
};

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

const coerce = (schema: SchemaPlace, text: string): unknown => {
  const types = listTypes(schema);
  if ((types.includes('integer') || types.includes('number')) && NUMBER.test(text)) return Number(text);
  return types.includes('boolean') && /^(true|false)$/.test(text) ? text === 'true' : text;
};

const cap = ({ place, schema }: AskedParameter, value: unknown): unknown => {
  const isCapped = (place.value['x-maximum'] ?? schema.value['x-maximum']) === 'cap';
  const maximum = schema.value['maximum'];
  return isCapped && typeof value === 'number' && typeof maximum === 'number' ? Math.min(value, maximum) : value;
};

/** Values right at the schema's bounds, or just beyond them. */
const listEdges = (schema: SchemaPlace, side: 'inside' | 'outside'): string[] =>
  listParts(schema).flatMap(({ value }) => {
    const beyond = side === 'outside' ? 1 : 0;
    const { minimum, maximum, minLength, maxLength, format, type } = value as Readonly<Record<string, number | string>>;
    return [
      ...(typeof minimum === 'number' ? [String(minimum - beyond)] : []),
      ...(typeof maximum === 'number' ? [String(maximum + beyond)] : []),
      ...(typeof minLength === 'number' && minLength > beyond ? ['x'.repeat(minLength - beyond)] : []),
      ...(typeof maxLength === 'number' ? ['x'.repeat(maxLength + beyond)] : []),
      ...listEnumEdges(value['enum'], side),
      ...(side === 'inside' && type === 'boolean' ? ['true', 'false'] : []),
      ...(side === 'inside' ? (formats[String(format)] ?? []) : []),
    ].flat();
  });

const listEnumEdges = (values: unknown, side: 'inside' | 'outside'): string[] => {
  if (!Array.isArray(values)) return [];
  if (side === 'inside') return values.map(String);
  return values.flatMap((value) => [`${value}x`, String(value).toUpperCase(), String(value).toLowerCase()]);
};

/** Lists of objects in brackets: one without its required members, with a member of a wrong type, and no list. */
const listNestedCases = (
  { name, schema }: AskedParameter,
  judge: SchemaJudge,
  write: (texts: readonly string[]) => string,
): ParameterCases => {
  const item = findItems(schema);
  const members = listParts(item).flatMap(({ value }) =>
    isObject(value['properties']) ? Object.keys(value['properties']) : [],
  );
  const nested = (member: string, text: string): string => `${encodeURIComponent(`${name}[0][${member}]`)}=${text}`;
  const broken = [...members, 'no_such_member'].filter((member) => !judge.isValid(schema, [{ [member]: '%' }]));
  return { refused: [write(['abc']), ...broken.map((member) => nested(member, 'x'))], nearMisses: [], accepted: [] };
};
