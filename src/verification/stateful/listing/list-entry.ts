import type { ListShape, MemberPath } from '../../lists/list-shape.js';
import { readAt } from '../../lists/read-list.js';
import type { Answer } from '../../verification-client.js';
import { findRecordPointer, type Shown, toRecord } from '../model/record-shape.js';
import type { WalkedPage } from './walk-list.js';

/** What tells an entry from others, as text; undefined where it has no id. */
export const idOf = ({ id }: Shown): string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;

/** The JSON pointer of members, from the outside in. */
export const toPointer = (path: MemberPath): string => path.map((name) => `/${name}`).join('');

/** Where the record of an entry is in the body of its page. */
export const locateEntry = ({ items }: ListShape, { answer, records }: WalkedPage, record: Shown): string => {
  const index = records.indexOf(record);
  const list = Array.isArray(answer.body) ? answer.body : readAt(answer.body, items);
  return `${toPointer(items)}/${index}${findRecordPointer((list as readonly unknown[])[index])}`;
};

/** The record with an id in a page that was read; undefined where it is not there. */
export const readEntry = ({ items }: ListShape, answer: Answer, id: string | undefined): Shown | undefined => {
  const list = Array.isArray(answer.body) ? answer.body : readAt(answer.body, items);
  const records = Array.isArray(list) ? list.map(toRecord) : [];
  return records.find((record) => record && id !== undefined && idOf(record) === id);
};
