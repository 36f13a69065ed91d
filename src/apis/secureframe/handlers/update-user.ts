import { isRefusal, type Refusal, refuseInvalid, refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandler, TypedRequest } from '../../../engine/typed-handler.js';
import { USERS } from '../collections.js';
import { normaliseDateTime } from '../date-time.js';
import { wrapUser } from '../envelope.js';
import { scheduleEnd } from '../jobs.js';
import { reviseUser } from '../revise-user.js';
import type { operations } from '../types.gen.js';
import type { User, UserChanges } from '../user.js';
import { renderUser } from '../user-resource.js';

/** Changes what the query parameters name; one that repeats what is so already changes nothing. */
export const updateUser: TypedHandler<operations['updateUser']> = ({ path, query }, { tx, profile }) => {
  const user = tx.get<User>(USERS, path.id);
  if (!user) return refuseNotFound(`No user has the id ${path.id}.`);
  const changes = readChanges(query, user);
  if (isRefusal(changes)) return changes;
  const revised = reviseUser(user, changes, tx.now);
  if (revised !== user) {
    tx.put(USERS, path.id, revised);
    scheduleEnd(tx, revised.attributes);
  }
  return { status: 200, body: wrapUser(profile, renderUser(revised, false)) };
};

type Query = TypedRequest<operations['updateUser']>['query'];

const readChanges = (query: Query, { attributes }: User): UserChanges | Refusal => {
  const dates: { start_date?: string; end_date?: string } = {};
  for (const name of ['start_date', 'end_date'] as const) {
    const text = query[name];
    if (text === undefined) continue;
    const date = normaliseDateTime(text);
    if (date === undefined) return refuseDate(name, 'must be between the years 0000 and 9999 in UTC');
    dates[name] = date;
  }
  // A start after an earlier end is somebody who comes back, and no parameter could take the end away first.
  if (dates.end_date !== undefined && dates.end_date < (dates.start_date ?? attributes.start_date)) {
    return refuseDate('end_date', 'must not be before start_date');
  }
  return { ...query, ...dates };
};

const refuseDate = (name: string, message: string): Refusal =>
  refuseInvalid(`${name} ${message}`, [{ in: 'query', name, pointer: '', rule: 'date', message }]);
