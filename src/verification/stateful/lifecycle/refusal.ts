import type { Shown } from '../model/record-shape.js';
import type { WritableMember, Writing } from '../model/resource.js';
import { readShown } from '../values/find-difference.js';
import { isTaken, makeChange } from '../values/make-body.js';
import { makeValue } from '../values/make-value.js';
import { isDone, readSubject, type Subject, writeSubject } from './subject.js';
import { expectUntouched } from './updates.js';

/** What no member takes that has a type. */
const wrongs: readonly unknown[] = [1.5, 'rollcall', true, [[]], { rollcall: true }];

/** Sends something that is partly right, which has to be refused as a whole: then nothing of it is done. */
export const tryRefusal = async (
  subject: Subject,
  { writing, record }: { writing: Writing; record: Shown },
): Promise<void> => {
  const { session } = subject;
  const { api, options } = session.context;
  const members = [...writing.members.values()].filter(({ name }) => readShown(record, name) !== undefined);
  for (const right of members) {
    const key = [options.seed, writing.operation.operationId, 'refused', right.name];
    const value = makeValue(right.place, { examples: right.examples, key, not: readShown(record, right.name) });
    const valid = value === undefined ? undefined : makeChange(writing, { [right.name]: value }, { api, record });
    const wrong = valid && findWrong(subject, { writing, valid, right });
    if (!wrong) continue;
    const { record: before } = await readSubject(subject);
    const answer = await writeSubject(subject, writing, wrong);
    const { record: after, answer: read } = await readSubject(subject);
    // That it was accepted is for the check of every exchange to say.
    if (before && after && !isDone(answer)) expectUntouched(subject, { answer, read, before, after });
    return;
  }
};

const findWrong = (
  { session }: Subject,
  { writing, valid, right }: { writing: Writing; valid: Readonly<Record<string, unknown>>; right: WritableMember },
): Readonly<Record<string, unknown>> | undefined => {
  const others = [...writing.members.values()].filter(({ name }) => name !== right.name);
  return others
    .flatMap(({ name }) => wrongs.map((value) => ({ ...valid, [name]: value })))
    .find((values) => !isTaken(session.context.api, writing, values));
};
