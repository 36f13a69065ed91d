import { refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { USERS } from '../collections.js';
import { wrapUser } from '../envelope.js';
import type { operations } from '../types.gen.js';
import type { User } from '../user.js';
import { renderUser } from '../user-resource.js';

/** One user by id. */
export const getUser: TypedHandler<operations['getUser']> = ({ path }, { tx, profile }) => {
  const user = tx.get<User>(USERS, path.id);
  if (!user) return refuseNotFound(`No user has the id ${path.id}.`);
  return { status: 200, body: wrapUser(profile, renderUser(user, false)) };
};
