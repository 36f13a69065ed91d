import { isObject } from '../../../core/json.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { Parts } from '../model/resource.js';
import { type PathParts, type Session, Untried } from '../session.js';
import { makeCreations } from '../values/make-body.js';
import { isDone, readSubject, writeSubject } from './subject.js';

/** Puts something into what a record lists, where a path does so, and takes it, or what is there, out again. */
export const tryParts = async (session: Session, parts: Parts): Promise<void> => {
  if (!session.context.states.isRepeatable) throw new Untried('it could not be put back as it was');
  const { get, remove, parameter, member } = parts;
  const path = await session.findPath(get, get.path);
  const before = await readParts(session, { parts, path });
  const made = parts.create && (await create(session, { parts, path }));
  const present = made === undefined ? before : await readParts(session, { parts, path });
  const id = made ?? present.ids[0];
  if (id === undefined) throw new Untried(`there is nothing in ${member} that could be taken out`);
  const times = present.ids.filter((each) => each === id).length;
  if (times !== 1) {
    const message = `${id} was created, and is in ${member} ${times === 0 ? 'not at all' : `${times} times`}`;
    session.complain(present.answer, 'ensure_resource_availability', { pointer: `/${member}`, message });
    return;
  }
  expectKept(session, { parts, before, after: present, id });
  const removal = { operation: remove, path: { ...path, [parameter]: id } };
  const answer = await session.send(removal);
  if (!isDone(answer)) {
    throw new Untried(`${remove.operationId} answered ${answer.status}: ${answer.text.slice(0, 200)}`, 'error');
  }
  const after = await readParts(session, { parts, path });
  if (after.ids.includes(id)) {
    const message = `${remove.operationId} took ${id} out, and ${get.operationId} still shows it`;
    session.complain(after.answer, 'use_after_free', { pointer: `/${member}`, message });
  }
  expectKept(session, { parts, before: present, after, id });
  await session.send(removal);
};

interface Present {
  readonly answer: Answer;
  readonly ids: readonly string[];
}

interface Place {
  readonly parts: Parts;
  readonly path: PathParts;
}

const readParts = async (session: Session, { parts: { get, member }, path }: Place): Promise<Present> => {
  const { answer, record } = await readSubject({ session, get, path });
  const list = record?.[member];
  if (!Array.isArray(list))
    throw new Untried(`${get.operationId} answered ${answer.status} without ${member}`, 'error');
  return { answer, ids: list.filter(isObject).map((each) => String(each['id'])) };
};

const create = async (session: Session, { parts: { create: writing }, path }: Place): Promise<string | undefined> => {
  if (!writing) return undefined;
  const { api, options } = session.context;
  const { operationId } = writing.operation;
  const key = [options.seed, operationId, 'create'];
  let refused: Answer | undefined;
  for (const values of makeCreations(writing, { api, known: session.values, key })) {
    const answer = await writeSubject({ session, path }, writing, values);
    const made: Shown | undefined = isDone(answer) ? toRecord(answer.body) : undefined;
    if (made?.['id'] !== undefined) return String(made['id']);
    refused = answer;
  }
  throw new Untried(`nothing could be created by ${operationId}: ${refused?.text.slice(0, 200)}`, 'error');
};

/** Nothing else goes when one comes or goes. */
const expectKept = (
  session: Session,
  { parts, before, after, id }: { parts: Parts; before: Present; after: Present; id: string },
): void => {
  const lost = before.ids.find((each) => each !== id && !after.ids.includes(each));
  if (lost === undefined) return;
  const message = `${lost} was in ${parts.member}, and is gone`;
  session.complain(after.answer, 'partial_update', { pointer: `/${parts.member}`, message });
};
