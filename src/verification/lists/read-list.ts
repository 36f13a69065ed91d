import { isObject, type Json } from '../../core/json.js';
import type { ListShape, MemberPath } from './list-shape.js';

/** An item of a list. */
export type Item = Readonly<Record<string, Json>>;

/** What one answer of a list holds. */
export interface ListPage {
  readonly items: readonly Item[];
  /** How many items there are on all pages, where the answer says so. */
  readonly total: number | undefined;
  /** How many pages there are, where the answer says so. */
  readonly totalPages: number | undefined;
  /** The cursor of the next page; undefined where there is none. */
  readonly next: string | undefined;
}

/** Reads an answer of a list; undefined where there is no list in it. */
export const readPage = (shape: ListShape, body: Json | undefined): ListPage | undefined => {
  const items = Array.isArray(body) ? body : readAt(body, shape.items);
  if (!Array.isArray(items)) return undefined;
  const total = shape.total && readAt(body, shape.total);
  const totalPages = shape.totalPages && readAt(body, shape.totalPages);
  const next = shape.next && readAt(body, shape.next);
  return {
    items: items.filter((item): item is Item => isObject(item)),
    total: typeof total === 'number' ? total : undefined,
    totalPages: typeof totalPages === 'number' ? totalPages : undefined,
    next: typeof next === 'string' && next !== '' ? next : undefined,
  };
};

/** The value that members lead to. */
export const readAt = (body: unknown, path: MemberPath): unknown =>
  path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body);

/** The items of any list's body: the body itself, or its first member that is a list. */
export const listItems = (body: unknown): readonly Item[] => {
  if (Array.isArray(body)) return body.filter((item): item is Item => isObject(item));
  if (!isObject(body)) return [];
  const [list = []] = Object.values(body).filter((value): value is Item[] => Array.isArray(value));
  return list.filter((item): item is Item => isObject(item));
};

/** A member of an item, wherever a resource object keeps it. */
export const readMember = (item: Item, name: string): Json | undefined => {
  const { attributes } = item;
  return item[name] ?? (isObject(attributes) ? (attributes[name] as Json) : undefined);
};
