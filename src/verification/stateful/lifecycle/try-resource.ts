import { isEventual } from '../../eventual.js';
import { nameValues } from '../../path-values.js';
import { splitValueName, toExistingName } from '../../states/value-names.js';
import type { Answer } from '../../verification-client.js';
import { type WalkedList, walkList } from '../listing/walk-list.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import { type Resource, type ResourceModel, readId, type Writing } from '../model/resource.js';
import { type PathParts, type Session, Untried } from '../session.js';
import { findDifference, isSteady, readShown } from '../values/find-difference.js';
import { makeCreations } from '../values/make-body.js';
import { expectShownElsewhere } from './elsewhere.js';
import { tryRefusal } from './refusal.js';
import { restoreSubject } from './restore.js';
import { isDone, readSubject, type Subject, writeSubject } from './subject.js';
import { tryUpdates } from './updates.js';

/** Takes a record through its life: it is made (or found), read, listed, changed, and removed (or put back). */
export const tryResource = async (session: Session, resource: Resource, model: ResourceModel): Promise<void> => {
  const parents = await session.findPath(resource.get, resource.path);
  const before = await listAll(session, resource, parents);
  const made = resource.create ? await create(session, resource, parents) : undefined;
  const id = made?.id ?? (await findExisting(session, resource, { parents, before }));
  const path = { ...parents, [resource.parameter]: id };
  const subject: Subject = { session, get: resource.get, path };
  if (made) await holdToCreation(subject, { resource, made });
  const { record } = await readSubject(subject);
  if (!record) return;
  if (before && made) await expectListed(subject, { resource, before, id });
  if (!isEventual(session.context.api, resource.get.operation)) await expectSteady(subject, record);
  await changeRecord(subject, resource, record);
  await expectShownElsewhere(subject, { resource, model });
  if (made && resource.remove) await removeRecord(subject, { resource, id });
  else await restoreSubject(subject, resource.updates, record);
};

const listAll = async (session: Session, { list }: Resource, path: PathParts): Promise<WalkedList | undefined> => {
  if (!list) return undefined;
  const walked = await walkList(session, list, { path });
  return walked.isWhole ? walked : undefined;
};

/** Lists again, where the list follows writes with a delay, until it is as it is to be. */
const listUntil = async (
  session: Session,
  { resource, path }: { readonly resource: Resource; readonly path: PathParts },
  isSettled: (walked: WalkedList) => boolean,
): Promise<WalkedList | undefined> =>
  resource.list &&
  session.askUntil(
    resource.list.operation,
    () => listAll(session, resource, path),
    (walked) => !walked || isSettled(walked),
  );

interface Made {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly answer: Answer;
}

/** Makes a record by the first body that is taken. */
const create = async (session: Session, resource: Resource, path: PathParts): Promise<Made> => {
  const { context } = session;
  const writing = resource.create as Writing;
  const { operationId } = writing.operation;
  if (!context.states.isRepeatable && !resource.remove) {
    throw new Untried(`what ${operationId} makes could not be removed again`);
  }
  const key = [context.options.seed, operationId, 'create'];
  const bodies = makeCreations(writing, { api: context.api, known: session.values, key });
  let answer: Answer | undefined;
  for (const values of bodies) {
    answer = await writeSubject({ session, path }, writing, values);
    if (!isDone(answer)) continue;
    const id = readId(resource, toRecord(answer.body)) ?? answer.headers['location']?.split('/').at(-1);
    if (id === undefined)
      throw new Untried(`the answer of ${operationId} does not say the id of what it made`, 'error');
    return { id, values, answer };
  }
  const reason = answer ? `it answered ${answer.status}: ${answer.text.slice(0, 300)}` : 'no body could be made for it';
  throw new Untried(`nothing could be created by ${operationId}: ${reason}`, 'error');
};

/** A record that is there: the one that the state names, or, where it can be put back as it was, the first of the list. */
const findExisting = async (
  session: Session,
  resource: Resource,
  { parents, before }: { parents: PathParts; before: WalkedList | undefined },
): Promise<string> => {
  const { isRepeatable } = session.context.states;
  const path = await session.findPath(resource.get, resource.get.path, parents);
  const known = path[resource.parameter];
  const isNamed = Object.values(session.values).some((value) => String(value) === known);
  if (known !== undefined && (isNamed || isRepeatable)) return known;
  const first = isRepeatable ? readId(resource, before?.records[0]) : undefined;
  if (first !== undefined) return first;
  const [name = resource.parameter] = nameValues(resource.get.path, resource.parameter).filter(splitValueName);
  const option = `--existing ${toExistingName(name)}=VALUE`;
  throw new Untried(`no record of ${resource.path} was named, and none can be created: name one with ${option}`);
};

const holdToCreation = async (
  subject: Subject,
  { resource, made }: { resource: Resource; made: Made },
): Promise<void> => {
  const { session } = subject;
  const { answer, record } = await readSubject(subject, (reading) => reading.record !== undefined);
  const { operationId } = (resource.create as Writing).operation;
  if (!record) {
    const message = `${operationId} made ${made.id}, and reading it is answered with ${answer.status}`;
    session.expectPrompt(resource.get, message);
    session.complain(answer, 'ensure_resource_availability', { message });
    return;
  }
  for (const [showing, shown] of [[answer, record] as const, [made.answer, toRecord(made.answer.body)] as const]) {
    for (const [name, value] of Object.entries(shown ? made.values : {})) {
      const difference = findDifference(value, readShown(shown as Shown, name), `/${name}`);
      if (!difference) continue;
      const message = `after ${operationId}: ${difference.message}`;
      session.complain(showing, 'ensure_resource_availability', { pointer: difference.pointer, message });
    }
  }
};

/** What was made is in the list, once, and the list is longer by one. */
const expectListed = async (
  { session, path }: Subject,
  { resource, before, id }: { resource: Resource; before: WalkedList; id: string },
): Promise<void> => {
  const count = (walked: WalkedList): number =>
    walked.records.filter((record) => readId(resource, record) === id).length;
  const after = await listUntil(session, { resource, path }, (walked) => count(walked) === 1);
  if (!after) return;
  const times = count(after);
  if (times !== 1) {
    const message =
      times === 0
        ? `${id} was created, and is not in the list`
        : `${id} was created, and is in the list ${times} times`;
    if (resource.list && times === 0) session.expectPrompt(resource.list.operation, message);
    session.complain(after.last, times === 0 ? 'ensure_resource_availability' : 'list_paging', { message });
  }
  if (isPrompt(session, resource)) expectCount(session, { before, after, by: 1 });
};

/** Whether a list has to count what was just written; one that follows later may do so later still. */
const isPrompt = ({ context }: Session, { list }: Resource): boolean =>
  list !== undefined && !isEventual(context.api, list.operation.operation);

const expectCount = (
  session: Session,
  { before, after, by }: { before: WalkedList; after: WalkedList; by: 1 | -1 },
): void => {
  if (before.total === undefined || after.total === undefined || after.total === before.total + by) return;
  const message = `the list said that it has ${before.total}; one was ${by > 0 ? 'created' : 'deleted'}, and now it says ${after.total}`;
  session.complain(after.pages[0]?.answer ?? after.last, 'list_total', { message });
};

/** Reading changes nothing. */
const expectSteady = async (subject: Subject, first: Shown): Promise<void> => {
  const { answer, record } = await readSubject(subject);
  const name = Object.keys(first).find(
    (each) => record && isSteady(first[each]) && JSON.stringify(first[each]) !== JSON.stringify(record[each]),
  );
  if (name === undefined) return;
  const message = 'the record was read twice in a row, and was not the same';
  subject.session.complain(answer, 'idempotence', { pointer: `/${name}`, message });
};

const changeRecord = async (subject: Subject, { updates }: Resource, record: Shown): Promise<void> => {
  const { session } = subject;
  for (const writing of updates) {
    if (!session.context.options.isWanted({ operation: writing.operation.operationId })) continue;
    const { accepted, refused } = await tryUpdates(subject, writing);
    if (accepted === 0 && refused && session.complaints.length === 0) {
      const { operationId } = writing.operation;
      const reason = `every change by ${operationId} was refused, the first with ${refused.status}: ${refused.text.slice(0, 200)}`;
      throw new Untried(reason, 'error');
    }
    await tryRefusal(subject, { writing, record });
  }
};

/** What was deleted is gone, everywhere. */
const removeRecord = async (subject: Subject, { resource, id }: { resource: Resource; id: string }): Promise<void> => {
  const { session, path } = subject;
  const operation = resource.remove as NonNullable<Resource['remove']>;
  const before = await listAll(session, resource, path);
  const answer = await session.send({ operation, path });
  if (!isDone(answer)) {
    throw new Untried(
      `${operation.operationId} of what was created answered ${answer.status}: ${answer.text.slice(0, 200)}`,
      'error',
    );
  }
  const { answer: read } = await readSubject(subject, ({ record }) => record === undefined);
  if (isDone(read)) {
    const message = `${id} was deleted, and can still be read`;
    session.expectPrompt(resource.get, message);
    session.complain(read, 'use_after_free', { message });
  }
  await expectUnlisted(subject, { resource, id, before });
  // Once more: whatever is declared is right, and the checks of every exchange see to that. Where it matters whose
  // things are deleted, the id may be somebody else's by now.
  if (session.context.states.isRepeatable) await session.send({ operation, path });
};

const expectUnlisted = async (
  { session, path }: Subject,
  { resource, id, before }: { resource: Resource; id: string; before: WalkedList | undefined },
): Promise<void> => {
  const has = ({ records }: WalkedList): boolean => records.some((record) => readId(resource, record) === id);
  const after = before && (await listUntil(session, { resource, path }, (walked) => !has(walked)));
  if (!before || !after) return;
  expectKept(session, { resource, before, after, id });
  if (!has(after)) {
    if (isPrompt(session, resource)) expectCount(session, { before, after, by: -1 });
    return;
  }
  const message = `${id} was deleted, and is still in the list`;
  if (resource.list) session.expectPrompt(resource.list.operation, message);
  session.complain(after.last, 'use_after_free', { message });
};

/** Nothing else went. */
const expectKept = (
  session: Session,
  { resource, before, after, id }: { resource: Resource; before: WalkedList; after: WalkedList; id: string },
): void => {
  const left = new Set(after.records.map((record) => readId(resource, record)));
  const lost = before.records
    .map((record) => readId(resource, record))
    .find((each) => each !== undefined && each !== id && !left.has(each));
  if (lost === undefined) return;
  const message = `${id} was deleted, and ${lost} is not in the list any more`;
  session.complain(after.last, 'ensure_resource_availability', { message });
};
