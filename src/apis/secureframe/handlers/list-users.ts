import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { wrapList } from '../envelope.js';
import { listIncluded } from '../included.js';
import { compileSearch } from '../search.js';
import { selectUsers } from '../select-users.js';
import type { operations } from '../types.gen.js';
import { renderUser } from '../user-resource.js';

/** One page of the users that match the search. */
export const listUsers: TypedHandler<operations['listUsers']> = ({ query }, { tx, operation, profile }) => {
  const { q = '', sort = [], page, per_page, relationships, include } = query;
  const filter = compileSearch(operation, q);
  if (isRefusal(filter)) return filter;
  const matching = selectUsers(tx, { q, filter, sort });
  const users = matching.slice((page - 1) * per_page, page * per_page);
  const data = users.map((user) => renderUser(user, relationships));
  // The documented list, an array, has no place for related records.
  const included = profile === 'observed' ? listIncluded(tx, users, { include, relationships }) : [];
  return { status: 200, body: wrapList(profile, { data, total: matching.length, included }) };
};
