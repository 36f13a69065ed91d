import type { ErrorObject } from 'ajv';

/** One way in which a request or an answer breaks its spec. */
export interface Violation {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Name of the parameter; empty for a body. */
  readonly name: string;
  /** Where inside the value: a JSON Pointer, empty for the whole. */
  readonly pointer: string;
  /** The rule of the spec that is broken, as JSON Schema names it (`maximum`, `required`, `type` …). */
  readonly rule: string;
  /** What is wrong, for a reader, without the name: `must be at most 100`. */
  readonly message: string;
}

/** Where in a request or answer a value stands. */
export type Place = Pick<Violation, 'in' | 'name'>;

const LIMIT = 20;

/** Puts ajv's errors into words; of very many only the first are kept. */
export const toViolations = (errors: readonly ErrorObject[] | null | undefined, place: Place): Violation[] =>
  (errors ?? [])
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'validatedOnce')
    .slice(0, LIMIT)
    .map((error) => ({ ...place, pointer: toPointer(error), rule: error.keyword, message: toMessage(error) }));

/** A missing or a surplus member is named by its own pointer, not by that of the object around it. */
const toPointer = ({ instancePath, params }: ErrorObject): string => {
  const member: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  return typeof member === 'string'
    ? `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : instancePath;
};

type Parameters = Readonly<Record<string, unknown>>;

const messages: Readonly<Record<string, (parameters: Parameters) => string>> = {
  required: () => 'is required',
  additionalProperties: () => 'is not known here',
  unevaluatedProperties: () => 'is not known here',
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).map(String).join(', ')}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  type: ({ type }) => `must be ${[type].flat().map(withArticle).join(' or ')}`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${String(limit)}`,
  minLength: ({ limit }) => `must have at least ${String(limit)} ${characters(limit)}`,
  maxLength: ({ limit }) => `must have at most ${String(limit)} ${characters(limit)}`,
  minItems: ({ limit }) => `must have at least ${String(limit)} ${limit === 1 ? 'item' : 'items'}`,
  maxItems: ({ limit }) => `must have at most ${String(limit)} ${limit === 1 ? 'item' : 'items'}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  format: ({ format }) => `must be a valid ${String(format)}`,
  not: () => 'cannot be set here',
  'false schema': () => 'cannot be set here',
};

const characters = (limit: unknown): string => (limit === 1 ? 'character' : 'characters');

const withArticle = (type: unknown): string =>
  type === 'null' ? 'null' : /^[aeiou]/.test(String(type)) ? `an ${String(type)}` : `a ${String(type)}`;

const toMessage = ({ keyword, params, message }: ErrorObject): string =>
  messages[keyword]?.(params as Parameters) ?? message ?? `breaks the rule ${keyword}`;
