import { listNamedValues, listTypes } from '../../../openapi/schema-place.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { WritableMember, Writing } from '../model/resource.js';
import { findDifference, isEqual, isSteady, readShown, write } from '../values/find-difference.js';
import { makeChange } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { isDone, readSubject, type Subject, writeSubject } from './subject.js';

type Values = Readonly<Record<string, unknown>>;

/** What one way to write to a record came to. */
export interface Updated {
  /** How many changes were accepted. */
  readonly accepted: number;
  /** The first answer that refused one. */
  readonly refused: Answer | undefined;
}

/** Members that are tried one by one; a record with more of them says the same again. */
const MOST_MEMBERS = 8;

/** Changes a record member by member, and holds each change to what is read afterwards. */
export const tryUpdates = async (subject: Subject, writing: Writing): Promise<Updated> => {
  let accepted = 0;
  let refused: Answer | undefined;
  let last: { readonly values: Values; readonly answer: Answer } | undefined;
  let before = (await readSubject(subject)).record;
  const members = [...writing.members.values()].filter((member) => before && isTriable(subject, writing, { member, record: before }));
  for (const member of members.slice(0, MOST_MEMBERS)) {
    for (const value of listValues(subject, { writing, member, before })) {
      if (!before) break;
      const values = makeChange(writing, { [member.name]: value }, { api: subject.session.context.api, record: before });
      if (!values) continue;
      const answer = await writeSubject(subject, writing, values);
      const { record: after, answer: read } = await readSubject(subject);
      if (!after) {
        const message = `the record was there, and after an update it is answered with ${read.status}`;
        subject.session.complain(read, 'ensure_resource_availability', { message });
        return { accepted, refused };
      }
      if (!isDone(answer)) {
        refused ??= answer;
        expectUntouched(subject, { answer, before, after });
        continue;
      }
      accepted++;
      holdToUpdate(subject, { writing, values, member, answer, read, before, after });
      last = { values, answer };
      before = after;
    }
  }
  if (last && before) await tryAgain(subject, { writing, values: last.values, before });
  return { accepted, refused };
};

/**
 * A secret is not shown; what the record does not show cannot be told; and what could not be put back is left alone
 * where the record was there before.
 */
const isTriable = (
  { session }: Subject,
  writing: Writing,
  { member: { name, place }, record }: { member: WritableMember; record: Shown },
): boolean => {
  const old = readShown(record, name);
  if (old === undefined || place.value['format'] === 'password' || place.value['writeOnly'] === true) return false;
  const { states, api } = session.context;
  return states.isRepeatable || makeChange(writing, { [name]: old }, { api, record }) !== undefined;
};

/** What a member is set to, one after the other: another value, for a list a shorter one too, and null where it may be. */
const listValues = (
  { session }: Subject,
  { writing, member, before }: { writing: Writing; member: WritableMember; before: Shown | undefined },
): unknown[] => {
  if (!before) return [];
  const { place, name, examples } = member;
  const shown = readShown(before, name);
  // What stands for other things takes only those that are there.
  if (!(name in before) && Array.isArray(shown)) return [shown.slice(1), shown.slice(0, 1), []];
  const key = [session.context.options.seed, writing.operation.operationId, name];
  const known = shown === null || (Array.isArray(shown) && shown.length === 0) ? [] : [shown];
  const isList = listTypes(place).includes('array');
  const wish = { examples: isList ? [...examples, ...known] : [...known, ...examples], key, not: shown };
  const values = [makeValue(place, wish), ...(isList ? [makeValue(place, { ...wish, key: [...key, 'short'] })] : [])];
  return [...values, ...(listTypes(place).includes('null') ? [null] : [])].filter((each) => each !== undefined);
};

interface Update {
  readonly writing: Writing;
  readonly values: Values;
  readonly member: WritableMember;
  readonly answer: Answer;
  readonly read: Answer;
  readonly before: Shown;
  readonly after: Shown;
}

/** An accepted update changed what it named, in its answer and for the next reader, and nothing that it did not name. */
const holdToUpdate = ({ session }: Subject, update: Update): void => {
  const { writing, values, member, answer, read, before, after } = update;
  const { operationId } = writing.operation;
  for (const [name, value] of Object.entries(values)) {
    const difference = findDifference(value, readShown(after, name), `/${name}`);
    if (!difference) continue;
    const was = readShown(before, name);
    const isMixed = Array.isArray(value) && Array.isArray(was) && member.name === name && readsMixed(readShown(after, name), was);
    session.complain(read, isMixed ? 'replacement' : 'lost_write', {
      pointer: difference.pointer,
      message: `after ${operationId}: ${difference.message}`,
    });
    return;
  }
  const told = toRecord(answer.body);
  const shown = told && member.name in told ? findDifference(values[member.name], told[member.name], `/${member.name}`) : undefined;
  if (shown) session.complain(answer, 'lost_write', shown);
  for (const name of writing.members.keys()) {
    if (name in values) continue;
    const [was, is] = [readShown(before, name), readShown(after, name)];
    if (writing.manner === 'merge' && isFree(member) && !isEqual(was, is)) {
      const message = `${operationId} did not name it, and changed it from ${write(was)} to ${write(is)}`;
      session.complain(read, 'partial_update', { pointer: `/${name}`, message });
    }
    if (writing.manner === 'replace' && isKept(was, is)) {
      const message = `${operationId} replaces the whole and did not name it, and ${write(is)} is still there`;
      session.complain(read, 'replacement', { pointer: `/${name}`, message });
    }
  }
};

/** Whether a list still has all that it had, and more. */
const readsMixed = (is: unknown, was: readonly unknown[]): boolean =>
  Array.isArray(is) && is.length > was.length && was.every((each) => is.some((other) => !findDifference(each, other, '')));

/** A status or a flag may bring other changes with it; a text, a number, a date or a list has no reason to. */
const isFree = ({ place }: WritableMember): boolean =>
  listNamedValues(place).length === 0 && !listTypes(place).includes('boolean');

const isKept = (was: unknown, is: unknown): boolean =>
  was !== undefined && was !== null && !(Array.isArray(was) && was.length === 0) && isEqual(was, is);

/** A request that was refused changed nothing. */
export const expectUntouched = (
  { session }: Pick<Subject, 'session'>,
  { answer, before, after }: { answer: Answer; before: Shown; after: Shown },
): void => {
  if (answer.status >= 500) return;
  const changed = listChanges(before, after)[0];
  if (changed === undefined) return;
  const message = `the request was refused with ${answer.status}, and ${changed} changed from ${write(before[changed])} to ${write(after[changed])}`;
  session.complain(answer, 'refused_write', { pointer: `/${changed}`, message });
};

/** The members that differ, of those that do not count or tell a time. */
export const listChanges = (before: Shown, after: Shown): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isEqual(before[name], after[name]) && isSteady(before[name]) && isSteady(after[name]),
  );

/** The same request again comes to the same record, and so does a second read. */
const tryAgain = async (
  subject: Subject,
  { writing, values, before }: { writing: Writing; values: Values; before: Shown },
): Promise<void> => {
  const isIdempotent = writing.operation.method === 'PUT' || writing.manner !== 'unknown';
  if (!isIdempotent) return;
  const answer = await writeSubject(subject, writing, values);
  const { record: after, answer: read } = await readSubject(subject);
  if (!after || !isDone(answer)) return;
  const [changed] = listChanges(before, after);
  if (changed === undefined) return;
  const message = `the same request was sent again, and changed it from ${write(before[changed])} to ${write(after[changed])}`;
  subject.session.complain(read, 'idempotence', { pointer: `/${changed}`, message });
};
