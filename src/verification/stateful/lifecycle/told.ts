import type { Answer } from '../../verification-client.js';
import { type Shown, toRecord } from '../model/record-shape.js';
import type { Session } from '../session.js';
import { isEqual, write } from '../values/find-difference.js';
import { isAlike } from '../values/is-alike.js';

/** How many members an answer shares with a record, at least, and what part of its own, where it shows that record. */
const FEWEST = 3;
const ENOUGH = 0.6;

/** A write between two reads. */
interface Told {
  readonly answer: Answer;
  readonly before: Shown;
  readonly after: Shown;
  /** What was sent has rules of its own. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** What the answer of a write shows of a record is nothing that the record was neither before nor after. */
export const expectTold = (session: Session, { answer, before, after, sent }: Told): void => {
  const told = toRecord(answer.body);
  if (!told) return;
  const names = Object.keys(told);
  const shared = names.filter((name) => name in after);
  if (shared.length < FEWEST || shared.length / names.length < ENOUGH) return;
  const wrong = shared.find(
    (name) => !(name in sent) && isEqual(before[name], after[name]) && !isAlike(after[name], told[name]),
  );
  if (wrong === undefined) return;
  const message = `the record has ${write(after[wrong])} before and after, and the answer of the write shows ${write(told[wrong])}`;
  session.complain(answer, 'stale_read', { pointer: `/${wrong}`, message });
};
