import { listNamedValues } from '../../../openapi/schema-place.js';
import type { ListParameter, ListShape } from '../../lists/list-shape.js';
import { type ListPage, readPage } from '../../lists/read-list.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';

/** A page of a list. */
export interface WalkedPage {
  readonly answer: Answer;
  readonly records: readonly Shown[];
}

/** A list from its first page to its last. */
export interface WalkedList {
  readonly pages: readonly WalkedPage[];
  readonly records: readonly Shown[];
  /** What the first page says there is on all pages. */
  readonly total: number | undefined;
  /** How many pages the first one says there are. */
  readonly totalPages: number | undefined;
  /** Whether it was walked to its end. */
  readonly isWhole: boolean;
  /** The last answer, which says why where it is no page. */
  readonly last: Answer;
}

/** How a list is walked. */
export interface Walk {
  readonly path: PathParts;
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** @default as many as a page can have */
  readonly size?: number;
  /** Done after each page but the last. */
  readonly between?: (page: WalkedPage) => Promise<void>;
}

/** Values for the path of a list; `{entity}` is that of which its entries say the kind in `entityType`. */
export const findListPath = (
  session: Session,
  { operation, shape }: ListOperation,
  known: PathParts = {},
): Promise<PathParts> => {
  const given: Record<string, string> = {};
  for (const [, name = ''] of operation.path.matchAll(/\{([^}]+)\}/g)) {
    const kind = shape.members.get(`${name}Type`);
    const ids = kind ? listNamedValues(kind).map((each) => session.values[`${String(each).toLowerCase()}Id`]) : [];
    const id = ids.find((each) => each !== undefined);
    if (id !== undefined) given[name] = String(id);
  }
  return session.findPath(operation, operation.path, { ...given, ...known });
};

/** Pages that are read of one list: more than that, and it is not walked to its end. */
const MOST_PAGES = 60;

/** How many entries a page is asked for where the spec does not say how many it can have. */
const USUAL_SIZE = 100;

const readLimit = (
  parameter: ListParameter | undefined,
  keyword: 'maximum' | 'minimum' | 'default',
): number | undefined => {
  const limit = parameter?.schema.value[keyword];
  return typeof limit === 'number' ? limit : undefined;
};

/** How many entries a page of the list can have; undefined where nobody can say how many are wanted. */
export const findLargestSize = ({ size }: ListShape): number | undefined =>
  size && Math.min(readLimit(size, 'maximum') ?? USUAL_SIZE, 1000);

/** Whether a list comes in pages. */
export const isPaged = ({ page, offset, cursor }: ListShape): boolean => (page ?? offset ?? cursor) !== undefined;

/** The records of one answer of a list; undefined where it is none. */
export const toRecords = (shape: ListShape, answer: Answer): readonly Shown[] | undefined =>
  answer.status === 200 ? readPage(shape, answer.body)?.items.map((item) => toRecord(item) ?? {}) : undefined;

/** Reads a list page by page. */
export const walkList = async (
  session: Session,
  { operation, shape }: ListOperation,
  walk: Walk,
): Promise<WalkedList> => {
  const size = walk.size ?? findLargestSize(shape);
  const fixed = [
    ...(walk.query ?? []),
    ...(shape.size && size !== undefined ? [[shape.size.name, String(size)] as const] : []),
  ];
  if (shape.withTotal) fixed.push([shape.withTotal.name, 'true']);
  const pages: WalkedPage[] = [];
  let total: number | undefined;
  let totalPages: number | undefined;
  let next: Query | undefined = [];
  for (;;) {
    const answer: Answer = await session.send({ operation, path: walk.path, query: [...fixed, ...next] });
    const page: ListPage | undefined = answer.status === 200 ? readPage(shape, answer.body) : undefined;
    const records = pages.flatMap((each) => each.records);
    // Some refuse to give a page past the end.
    if (!page) {
      const isWhole = total !== undefined && records.length >= total;
      return { pages, records, total, totalPages, isWhole, last: answer };
    }
    const walked = { answer, records: page.items.map((item) => toRecord(item) ?? {}) };
    pages.push(walked);
    if (pages.length === 1) ({ total, totalPages } = page);
    next = findNext(shape, { pages, page, size });
    if (next === undefined || pages.length >= MOST_PAGES) {
      const all = [...records, ...walked.records];
      return { pages, records: all, total, totalPages, isWhole: next === undefined, last: answer };
    }
    await walk.between?.(walked);
  }
};

type Query = readonly (readonly [name: string, value: string])[];

interface Place {
  readonly pages: readonly WalkedPage[];
  readonly page: ListPage;
  readonly size: number | undefined;
}

/** How the next page is asked for; undefined where there is none. */
const findNext = (shape: ListShape, { pages, page, size }: Place): Query | undefined => {
  const seen = pages.reduce((sum, { records }) => sum + records.length, 0);
  if (shape.cursor) return page.next === undefined ? undefined : [[shape.cursor.name, page.next]];
  const isOver = page.items.length < (size ?? pages[0]?.records.length ?? 0) || page.items.length === 0;
  if (isOver) return undefined;
  if (shape.page) {
    const first = readLimit(shape.page, 'default') ?? readLimit(shape.page, 'minimum') ?? 1;
    return [[shape.page.name, String(first + pages.length)]];
  }
  return shape.offset ? [[shape.offset.name, String(seen)]] : undefined;
};
