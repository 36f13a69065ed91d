import type { ApiOperation } from '../../asked-operation.js';
import { isEventual } from '../../eventual.js';
import type { Answer } from '../../verification-client.js';
import { expectSame, expectSameCounts, findListed, findUnlike, type Showing } from '../listing/compare-records.js';
import { idOf, locateEntry, readEntry } from '../listing/list-entry.js';
import { findListPath, type WalkedPage, walkList } from '../listing/walk-list.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import { type ListOperation, type Lookup, type Resource, type ResourceModel, readId } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { readSubject, type Subject } from './subject.js';

/** Lists, searches and lookups show a record as it is now. */
export const expectShownElsewhere = async (
  subject: Subject,
  { resource, model }: { resource: Resource; model: ResourceModel },
): Promise<void> => {
  const { session, path } = subject;
  const { record, answer } = await readSubject(subject);
  if (!record) return;
  const compare: Compare = async (showing, operation, readAgain) => {
    if (!expectSame(session, showing) || isEventual(session.context.api, operation.operation)) return;
    const look = async () => ({
      shown: readAgain(await session.repeat(showing.answer)),
      record: toRecord((await session.repeat(answer)).body),
    });
    await expectSameCounts(session, showing, look);
  };
  for (const list of model.lists) {
    if (findListed(list, model.resources) !== resource) continue;
    await expectShownIn(session, { list, resource, record, path, compare });
  }
  for (const lookup of resource.lookups) await expectFound(session, { lookup, record, path, compare });
};

/** Holds a showing to the record; what may change by itself, to what both show when they are read again. */
type Compare = (
  showing: Showing,
  operation: ApiOperation,
  readAgain: (answer: Answer) => Shown | undefined,
) => Promise<void>;

interface Expected {
  readonly compare: Compare;
  readonly list: ListOperation;
  readonly resource: Resource;
  readonly record: Shown;
  readonly path: PathParts;
}

const expectShownIn = async (
  session: Session,
  { list, resource, record, path: known, compare }: Expected,
): Promise<void> => {
  const { operation } = list;
  const path = await findListPath(session, list, known);
  const find = async (): Promise<{ readonly page: WalkedPage; readonly shown: Shown } | undefined> => {
    const { pages } = await walkList(session, list, { path });
    const isIt = (each: Shown): boolean => readId(resource, each) === readId(resource, record);
    const page = pages.find(({ records }) => records.some(isIt));
    const shown = page?.records.find(isIt);
    return page && shown ? { page, shown } : undefined;
  };
  const isSettled = (found: Awaited<ReturnType<typeof find>>): boolean =>
    !found || findUnlike(found.shown, record) === undefined;
  const found = await session.askUntil(operation, find, isSettled);
  if (!found) return;
  const { page, shown } = found;
  const at = locateEntry(list.shape, page, shown);
  await compare({ answer: page.answer, shown, record, where: operation.operationId, at }, operation, (answer) =>
    readEntry(list.shape, answer, idOf(shown)),
  );
};

const expectFound = async (
  session: Session,
  { lookup, record, path, compare }: Pick<Expected, 'record' | 'path' | 'compare'> & { lookup: Lookup },
): Promise<void> => {
  const { operation, parameter, member } = lookup;
  const value = record[member];
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const find = () => session.send({ operation, path: { ...path, [parameter]: String(value) } });
  const isSettled = ({ status, body }: Answer): boolean => {
    const shown = toRecord(body);
    return status === 200 && shown !== undefined && findUnlike(shown, record) === undefined;
  };
  const answer = await session.askUntil(operation, find, isSettled);
  const shown = toRecord(answer.body);
  if (answer.status === 200 && shown) {
    const showing = { answer, shown, record, where: operation.operationId };
    await compare(showing, operation, (again) => toRecord(again.body));
  } else if (answer.status === 404) {
    const message = `a record whose ${member} is ${JSON.stringify(value)} is there, and ${operation.operationId} does not find it`;
    session.expectPrompt(operation, message);
    session.complain(answer, 'stale_read', { message });
  }
};
