import type { Transaction } from '../../core/transaction.js';
import { DEPARTMENTS, USERS } from './collections.js';
import type { User } from './user.js';
import { type DepartmentResource, renderUser, type UserResource } from './user-resource.js';

/** A record that comes along in full. */
export type Included = UserResource | DepartmentResource;

/** Which records come along, and whether they carry their own relationships. */
export interface Inclusion {
  /** `true`, `false`, or a comma list of `manager` and `department`. */
  readonly include: string;
  readonly relationships: boolean;
}

/**
 * The related records of some users, each once, in order of first mention. The document's boolean works together with
 * `relationships`; the vendor's newer comma list works by itself.
 */
export const listIncluded = (tx: Transaction, users: readonly User[], inclusion: Inclusion): readonly Included[] => {
  const { include, relationships } = inclusion;
  const named = include === 'true' && relationships ? ['manager', 'department'] : include.split(',');
  const included = new Map<string, Included>();
  const add = (id: string, record: Included | undefined): void => {
    if (record) included.set(id, record);
  };
  for (const { managerId, attributes } of users) {
    if (named.includes('manager') && managerId !== null && !included.has(managerId)) {
      const manager = tx.collection<User>(USERS).get(managerId);
      add(managerId, manager && renderUser(manager, relationships));
    }
    const department = attributes.department_id;
    if (named.includes('department') && department !== null && !included.has(department)) {
      add(department, tx.collection<DepartmentResource>(DEPARTMENTS).get(department));
    }
  }
  return [...included.values()];
};
