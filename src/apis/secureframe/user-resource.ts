import type { components } from './types.gen.js';
import type { User } from './user.js';

/** A user as the API shows it. */
export type UserResource = components['schemas']['UserResource'];

/** A department as the API shows it. */
export type DepartmentResource = components['schemas']['DepartmentResource'];

/** Renderings by record, because the engine checks and serialises an object that it knows only once. */
const bare = new WeakMap<User, UserResource>();
const related = new WeakMap<User, UserResource>();

/** Shows a user, with the ids of its related records if they are asked for; the same record is the same object. */
export const renderUser = (user: User, relationships: boolean): UserResource => {
  const rendered = relationships ? related : bare;
  const known = rendered.get(user);
  if (known) return known;
  const resource = relationships ? { ...render(user), relationships: relate(user) } : render(user);
  rendered.set(user, resource);
  return resource;
};

const render = ({ attributes }: User): UserResource => ({
  id: attributes.id,
  type: 'user',
  attributes,
  links: { self: `/users/${attributes.id}` },
});

const relate = ({ attributes, managerId }: User): NonNullable<UserResource['relationships']> => ({
  department: { data: attributes.department_id === null ? null : { id: attributes.department_id, type: 'department' } },
  manager: { data: managerId === null ? null : { id: managerId, type: 'user' } },
});
