import { listNamedValues, listTypes } from '../../../openapi/schema-place.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { WritableMember, Writing } from '../model/resource.js';
import { type Difference, findDifference, isEqual, isSteady, readShown, write } from '../values/find-difference.js';
import { makeChange } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { isDone, type Reading, readSubject, type Subject, writeSubject } from './subject.js';
import { expectTold } from './told.js';

type Values = Readonly<Record<string, unknown>>;

/** What one way to write to a record came to. */
export interface Updated {
  /** How many changes were accepted. */
  readonly accepted: number;
  /** The first answer that refused one. */
  readonly refused: Answer | undefined;
}

/** Members that are tried one by one; a record with more of them says the same again. */
const MOST_MEMBERS = 12;

/** Changes a record member by member, and holds each change to what is read afterwards. */
export const tryUpdates = async (subject: Subject, writing: Writing): Promise<Updated> => {
  const trial = new UpdateTrial(subject, writing);
  const { record } = await readSubject(subject);
  if (!record) return { accepted: 0, refused: undefined };
  const members = [...writing.members.values()].filter((member) => isTriable(subject, writing, { member, record }));
  for (const member of members.slice(0, MOST_MEMBERS)) await trial.change(member, record);
  return trial.conclude();
};

/** One way to write to a record, tried out. */
class UpdateTrial {
  readonly #subject: Subject;
  readonly #writing: Writing;
  #before: Shown | undefined;
  #accepted = 0;
  #kept = 0;
  #refused: Answer | undefined;
  #last: Values | undefined;
  #doubt: { readonly answer: Answer; readonly difference: Difference } | undefined;

  constructor(subject: Subject, writing: Writing) {
    this.#subject = subject;
    this.#writing = writing;
  }

  /** Gives a member one value after the other. */
  async change(member: WritableMember, first: Shown): Promise<void> {
    const { session } = this.#subject;
    this.#before ??= first;
    for (const value of listValues(this.#subject, { writing: this.#writing, member, before: this.#before })) {
      const before = this.#before;
      const values = makeChange(this.#writing, { [member.name]: value }, { api: session.context.api, record: before });
      if (!values) continue;
      const answer = await writeSubject(this.#subject, this.#writing, values);
      const shows = ({ record }: Reading): boolean =>
        record !== undefined && (!isDone(answer) || !findLost({ writing: this.#writing, values, after: record }));
      const { record: after, answer: read } = await readSubject(this.#subject, shows);
      if (!after) {
        const message = `the record was there, and after an update it is answered with ${read.status}`;
        session.expectPrompt(this.#subject.get, message);
        return session.complain(read, 'ensure_resource_availability', { message });
      }
      if (isDone(answer)) this.#hold({ writing: this.#writing, values, member, answer, read, before, after });
      else {
        this.#refused ??= answer;
        expectUntouched(this.#subject, { answer, read, before, after });
      }
      this.#before = after;
    }
  }

  /** What came of it, after the last request was sent once more. */
  async conclude(): Promise<Updated> {
    const { session } = this.#subject;
    if (this.#kept === 0 && this.#doubt) session.complain(this.#doubt.answer, 'lost_write', this.#doubt.difference);
    if (this.#last && this.#before) {
      await tryAgain(this.#subject, { writing: this.#writing, values: this.#last, before: this.#before });
    }
    return { accepted: this.#accepted, refused: this.#refused };
  }

  #hold(update: Update): void {
    const { session } = this.#subject;
    const { values, member, read, before, after } = update;
    this.#accepted++;
    this.#last = values;
    const lost = findLost(update);
    const isStill = readShown(before, member.name) === null && readShown(after, member.name) === null;
    if (lost && !isStill) session.expectPrompt(this.#subject.get, lost.message);
    if (!lost) this.#kept++;
    // What is null may be bound to something else, as a reason is to a status; unless nothing is ever kept.
    else if (isStill) this.#doubt ??= { answer: read, difference: lost };
    else if (isMixed(update)) session.complain(pickShowing(update, member.name), 'replacement', lost);
    else session.complain(read, 'lost_write', lost);
    if (lost) return;
    holdToOthers(this.#subject, update);
    expectTold(session, { ...update, sent: values });
  }
}

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
  // What is shown is written as the implementation writes it.
  const wish = { examples: [...known, ...examples], key, not: shown };
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

/** Where the next reader does not see what was sent. */
const findLost = ({ writing, values, after }: Pick<Update, 'writing' | 'values' | 'after'>): Difference | undefined => {
  for (const [name, value] of Object.entries(values)) {
    const difference = findDifference(value, readShown(after, name), `/${name}`);
    if (difference) return { ...difference, message: `after ${writing.operation.operationId}: ${difference.message}` };
  }
  return undefined;
};

/** The answer of an update shows it, and nothing changed that it did not name. */
const holdToOthers = ({ session }: Subject, update: Update): void => {
  const { writing, values, member, answer, before, after } = update;
  const { operationId } = writing.operation;
  const told = toRecord(answer.body);
  const shown =
    told && member.name in told ? findDifference(values[member.name], told[member.name], `/${member.name}`) : undefined;
  if (shown) session.complain(answer, 'lost_write', shown);
  for (const name of writing.members.keys()) {
    if (name in values) continue;
    const [was, is] = [readShown(before, name), readShown(after, name)];
    if (writing.manner === 'merge' && isFree(member) && !isEqual(was, is)) {
      const message = `${operationId} did not name it, and changed it from ${write(was)} to ${write(is)}`;
      session.complain(pickShowing(update, name), 'partial_update', { pointer: `/${name}`, message });
    }
    if (writing.manner === 'replace' && isKept(was, is)) {
      const message = `${operationId} replaces the whole and did not name it, and ${write(is)} is still there`;
      session.complain(pickShowing(update, name), 'replacement', { pointer: `/${name}`, message });
    }
  }
};

/** The answer that a reader sees it in: that of the write where it shows the member, else that of the read after it. */
const pickShowing = ({ answer, read }: Pick<Update, 'answer' | 'read'>, name: string): Answer => {
  const told = toRecord(answer.body);
  return told && name in told ? answer : read;
};

/** Whether a list still has all that it had, beside what was sent. */
const isMixed = ({ values, member, before, after }: Update): boolean => {
  const [sent, was, is] = [values[member.name], readShown(before, member.name), readShown(after, member.name)];
  if (!Array.isArray(sent) || !Array.isArray(was) || !Array.isArray(is)) return false;
  return is.length > sent.length && was.every((each) => is.some((other) => !findDifference(each, other, '')));
};

/** A status or a flag may bring other changes with it; a text, a number, a date or a list has no reason to. */
const isFree = ({ place }: WritableMember): boolean =>
  listNamedValues(place).length === 0 && !listTypes(place).includes('boolean');

const isKept = (was: unknown, is: unknown): boolean =>
  was !== undefined && was !== null && !(Array.isArray(was) && was.length === 0) && isEqual(was, is);

/** A request that was refused changed nothing. */
export const expectUntouched = (
  { session }: Pick<Subject, 'session'>,
  { answer, read, before, after }: { answer: Answer; read: Answer; before: Shown; after: Shown },
): void => {
  if (answer.status >= 500) return;
  const changed = listChanges(before, after)[0];
  if (changed === undefined) return;
  const message = `${answer.checked.name} was refused with ${answer.status}, and ${changed} changed from ${write(before[changed])} to ${write(after[changed])}`;
  session.complain(read, 'refused_write', { pointer: `/${changed}`, message });
};

/** The members that differ, of those that do not count or tell a time. */
const listChanges = (before: Shown, after: Shown): string[] =>
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
  subject.session.complain(pickShowing({ answer, read }, changed), 'idempotence', { pointer: `/${changed}`, message });
};
