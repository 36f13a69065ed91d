import { createRequire } from 'node:module';
import type Qs from 'qs';

const require = createRequire(import.meta.url);

/** The query of a request: its pairs in order and, where brackets are used, the structure that they spell. */
export interface Query {
  /** All names, in order. */
  names(): readonly string[];
  /** All values of that very name, in order. */
  all(name: string): readonly string[];
  /** What brackets after the name spell: `a[0]=x`, `a[]=x`, `a[b]=x`. Undefined where there are none. */
  nested(name: string): unknown;
}

/** The query string cannot be read; `name` is the parameter at fault as far as it is known. */
export interface QueryError {
  readonly name: string;
  readonly message: string;
}

const PAIR_LIMIT = 1000;
const none: readonly string[] = [];
const empty: Query = { names: () => none, all: () => none, nested: () => undefined };

/** Reads a query string (without `?`). */
export const parseQueryString = (raw: string): Query | QueryError => {
  if (raw === '') return empty;
  const values = new Map<string, string[]>();
  const pairs = raw.split('&', PAIR_LIMIT + 1);
  if (pairs.length > PAIR_LIMIT) return { name: '', message: `has more than ${PAIR_LIMIT} parameters` };
  for (const pair of pairs) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decode(pair.slice(equals + 1));
    if (name === undefined || value === undefined) {
      return { name: name ?? '', message: 'is not valid percent-encoding' };
    }
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return { names: () => [...values.keys()], all: (name) => values.get(name) ?? none, nested: createNested(raw) };
};

const decode = (text: string): string | undefined => {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

const BRACKET = /^[^=]+(?:\[|%5b)/i;

const createNested = (raw: string): Query['nested'] => {
  const bracketed = raw.split('&').filter((pair) => BRACKET.test(pair));
  if (bracketed.length === 0) return () => undefined;
  let parsed: Record<string, unknown> | undefined;
  return (name) => {
    parsed ??= parseNested(bracketed.join('&'));
    return Object.hasOwn(parsed, name) ? parsed[name] : undefined;
  };
};

/** Reads a form body; refuses what a query string would be refused for. */
export const parseForm = (raw: string): { readonly value: Record<string, unknown> } | QueryError => {
  const query = parseQueryString(raw);
  return 'message' in query ? query : { value: parseNested(raw) };
};

/** Reads `a[0][b]=x&a[0][c]=y` (a query or a form body) into objects and arrays without a prototype's members. */
const parseNested = (raw: string): Record<string, unknown> => {
  // Brackets are rare, and the package takes a third as long to load as Express.
  const qs = require('qs') as typeof Qs;
  return qs.parse(raw, { depth: 10, arrayLimit: 200, parameterLimit: PAIR_LIMIT, plainObjects: true });
};
