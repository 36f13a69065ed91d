import { readMembers, type SchemaPlace } from '../../../openapi/schema-place.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord, toRecordSchema } from '../model/record-shape.js';
import type { ListOperation, Resource } from '../model/resource.js';
import type { Session } from '../session.js';
import { findDifference, isEmpty, isEqual, isSteady, write } from '../values/find-difference.js';
import { findUnlikeCount } from '../values/is-alike.js';
import { idOf, locateEntry, readEntry } from './list-entry.js';
import type { WalkedList } from './walk-list.js';

/** How much of what an entry shows has to be what a record shows, for the two to be the same thing. */
const ENOUGH = 0.6;

/**
 * The resource whose records a list has: that of the same schema, else the one that shows most of the same by the same
 * names.
 */
export const findListed = ({ shape }: ListOperation, resources: readonly Resource[]): Resource | undefined => {
  const item = toRecordSchema(shape.item);
  const same = resources.find(({ record }) => record.pointer === item.pointer);
  if (same) return same;
  const likeness = (resource: Resource): number => compareNames(item, resource);
  const [best] = resources.toSorted((one, other) => likeness(other) - likeness(one));
  return best && likeness(best) >= ENOUGH ? best : undefined;
};

const compareNames = (item: SchemaPlace, { record, parameter }: Resource): number => {
  const [own, others] = [[...readMembers(item).keys()], [...readMembers(record).keys()]];
  if (!own.includes('id') && !own.includes(parameter)) return 0;
  const shared = own.filter((name) => others.includes(name));
  return shared.length > 2 ? shared.length / Math.min(own.length, others.length) : 0;
};

/** A showing of a record, and the record. */
export interface Showing {
  readonly answer: Answer;
  readonly shown: Shown;
  readonly record: Shown;
  /** What shows it, in words. */
  readonly where: string;
  /** Where in the answer's body, if that is not where records are. */
  readonly at?: string;
}

/** What is shown of a record in two places is the same; what one of them leaves out is no difference. */
export const expectSame = (session: Session, { answer, shown, record, where, at = '' }: Showing): boolean => {
  const name = findUnlike(shown, record);
  if (name === undefined) return true;
  const message = `${where} shows ${JSON.stringify(shown[name])}, where the record has ${JSON.stringify(record[name])}`;
  session.complain(answer, 'stale_read', { pointer: `${at}/${name}`, message });
  return false;
};

/** Both of what was compared, as they are a moment later. */
export type SecondLook = () => Promise<{ readonly shown: Shown | undefined; readonly record: Shown | undefined }>;

/**
 * What counts or tells a time may change by itself: where it differs in two places, both are looked at again, and only what
 * stays as it was in each of them is wrong.
 */
export const expectSameCounts = async (session: Session, showing: Showing, look: SecondLook): Promise<void> => {
  const { answer, shown, record, where, at = '' } = showing;
  const name = findUnlikeCount(shown, record);
  if (name === undefined) return;
  const later = await look();
  if (!isEqual(later.shown?.[name], shown[name]) || !isEqual(later.record?.[name], record[name])) return;
  const message = `${where} shows ${write(shown[name])} each time, where the record has ${write(record[name])}`;
  session.complain(answer, 'stale_read', { pointer: `${at}/${name}`, message });
};

/** The first member that two showings of a record do not have alike, of those that do not change by themselves. */
export const findUnlike = (shown: Shown, record: Shown): string | undefined =>
  Object.entries(shown).find(
    ([name, value]) =>
      name in record &&
      isSteady(value) &&
      isSteady(record[name]) &&
      findDifference(record[name], value, '') !== undefined,
  )?.[0];

/** Entries of a list that are compared beside the usual three. */
const MOST_OTHERS = 8;

/** Entries to compare: the first, the last, one between, and for each member that these do not have, one that has it. */
const chooseEntries = (records: readonly Shown[]): Shown[] => {
  const usual = [records[0], records[Math.floor(records.length / 2)], records.at(-1)];
  const chosen = new Set(usual.filter((record) => record !== undefined));
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  const has = (record: Shown, name: string): boolean => !isEmpty(record[name]);
  for (const name of names) {
    if (chosen.size >= usual.length + MOST_OTHERS) break;
    if ([...chosen].some((record) => has(record, name))) continue;
    const other = records.find((record) => has(record, name));
    if (other) chosen.add(other);
  }
  return [...chosen];
};

/** What an entry of a list shows is what the record shows, for some of its entries. */
export const expectSameAsRecords = async (
  session: Session,
  { list, whole, resources }: { list: ListOperation; whole: WalkedList; resources: readonly Resource[] },
): Promise<void> => {
  const resource = findListed(list, resources);
  if (!resource) return;
  const { pages, records } = whole;
  for (const shown of chooseEntries(records)) {
    const id = idOf(shown);
    const page = pages.find((each) => each.records.includes(shown));
    if (!page || id === undefined) continue;
    const path = await session.findPath(resource.get, resource.get.path, { [resource.parameter]: id });
    const answer = await session.send({ operation: resource.get, path });
    const record = answer.status === 200 ? toRecord(answer.body) : undefined;
    const where = list.operation.operationId;
    if (record) {
      const at = locateEntry(list.shape, page, shown);
      const showing = { answer: page.answer, shown, record, where, at };
      if (!expectSame(session, showing)) continue;
      await expectSameCounts(session, showing, async () => ({
        shown: readEntry(list.shape, await session.repeat(page.answer), id),
        record: toRecord((await session.repeat(answer)).body),
      }));
    } else {
      const message = `${id} is in ${where}, and reading it is answered with ${answer.status}`;
      session.complain(answer, 'ensure_resource_availability', { message });
    }
  }
};
