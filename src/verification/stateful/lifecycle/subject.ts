import type { ApiOperation } from '../../asked-operation.js';
import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { Writing } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';

/** What was read of a record. */
export interface Reading {
  readonly answer: Answer;
  /** Undefined where it was not there. */
  readonly record: Shown | undefined;
}

/** A record that is tried out: where it is read, and where it is written. */
export interface Subject {
  readonly session: Session;
  readonly get: ApiOperation;
  readonly path: PathParts;
}

/** Reads the record; where reads follow writes with a delay, again until it is as it is to be. */
export const readSubject = (
  { session, get, path }: Subject,
  isSettled: (reading: Reading) => boolean = () => true,
): Promise<Reading> =>
  session.askUntil(
    get,
    async () => {
      const answer = await session.send({ operation: get, path });
      return { answer, record: answer.status === 200 ? toRecord(answer.body) : undefined };
    },
    isSettled,
  );

/** Writes to the record: in a body, or where the operation takes none, in the query. */
export const writeSubject = (
  { session, path }: Pick<Subject, 'session' | 'path'>,
  { operation, body }: Writing,
  values: unknown,
): Promise<Answer> => {
  if (body) return session.send({ operation, path, body: values });
  const query = Object.entries(values as object).map(([name, value]) => [name, String(value)] as const);
  return session.send({ operation, path, query });
};

/** Whether an answer says that what was asked was done. */
export const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300;
