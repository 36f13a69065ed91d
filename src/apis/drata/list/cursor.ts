import { isObject } from '../../../core/json.js';
import type { Position } from './order.js';

/** Writes a position as a cursor: nothing else goes into it, so a client sends everything else again. */
export const writeCursor = ({ value, id }: Position): string =>
  Buffer.from(JSON.stringify({ k: value, i: id })).toString('base64url');

/** Reads a cursor; undefined for a text that `writeCursor` never gives. */
export const readCursor = (cursor: string): Position | undefined => {
  const position = parse(Buffer.from(cursor, 'base64url').toString());
  if (!isObject(position)) return undefined;
  const { k: value, i: id } = position;
  if (typeof value !== 'string' || typeof id !== 'number') return undefined;
  return writeCursor({ value, id }) === cursor ? { value, id } : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
