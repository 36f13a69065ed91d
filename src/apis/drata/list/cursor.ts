import { isObject } from '../../../core/json.js';
import type { Position } from './order.js';

/** What a cursor holds. */
export interface Cursor extends Position {
  /** The version of the world in whose order the position lies, where that order is not the current one. */
  readonly version?: string;
}

/** Writes what a cursor holds; nothing else goes into it, so a client sends everything else again. */
export const writeCursor = ({ value, id, version }: Cursor): string =>
  Buffer.from(JSON.stringify({ k: value, i: id, v: version })).toString('base64url');

/** Reads a cursor; undefined for a text that `writeCursor` never gives. */
export const readCursor = (text: string): Cursor | undefined => {
  const content = parse(Buffer.from(text, 'base64url').toString());
  if (!isObject(content)) return undefined;
  const { k: value, i: id, v: version } = content;
  if (typeof value !== 'string' || typeof id !== 'number') return undefined;
  if (version !== undefined && typeof version !== 'string') return undefined;
  const cursor = { value, id, ...(version !== undefined && { version }) };
  return writeCursor(cursor) === text ? cursor : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
