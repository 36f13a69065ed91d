import { isObject } from '../core/json.js';

/**
 * JSON text of answers. Records and what is rendered from them are immutable, so the text of each is made once and
 * lists join the texts of their items.
 */
const texts = new WeakMap<object, string>();

const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
};

const listOf = (items: readonly unknown[]): string => `[${items.map(textOf).join(',')}]`;

/** The JSON text of an answer's body. Whoever gives a body to this must not change it afterwards. */
export const serialise = (body: unknown): string => {
  if (Array.isArray(body)) return listOf(body);
  if (!isObject(body) || texts.has(body)) return textOf(body);
  const members = Object.entries(body);
  if (!members.some(([, value]) => Array.isArray(value))) return textOf(body);
  const parts = members
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${Array.isArray(value) ? listOf(value) : textOf(value)}`);
  return `{${parts.join(',')}}`;
};
