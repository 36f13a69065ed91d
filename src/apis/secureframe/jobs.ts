import type { Transaction } from '../../core/transaction.js';
import { schedule } from '../../engine/agenda.js';
import type { Job } from '../../engine/behaviour.js';
import { USERS } from './collections.js';
import { reviseUser } from './revise-user.js';
import type { User } from './user.js';

/** What happens by itself: an end date that has come makes the user a leaver. */
export const jobs = {
  'end-employment': {
    run: (tx, { id }) => {
      const user = tx.get<User>(USERS, id as string);
      if (user) tx.put(USERS, user.attributes.id, reviseUser(user, {}, tx.now));
    },
  },
} as const satisfies Readonly<Record<string, Job>>;

/** Puts the end of somebody's employment on the agenda, if it is still to come. */
export const scheduleEnd = (tx: Transaction, { id, end_date: end }: User['attributes']): void => {
  const at = end === null ? Number.NaN : Date.parse(end);
  const job: keyof typeof jobs = 'end-employment';
  if (at > tx.now) schedule(tx, { at, api: 'secureframe', job, argument: { id } });
};
