import { createUuid } from '../../core/chance.js';

/** The collection of the users, by id. */
export const USERS = 'secureframe/users';

/** The collection of the departments, as the API shows them, by id. */
export const DEPARTMENTS = 'secureframe/departments';

/** The id of the user that a person is. */
export const toUserId = (seed: number, person: string): string => createUuid(seed, 'secureframe', 'users', person);

/** The id of one of the company's departments. */
export const toDepartmentId = (seed: number, department: string): string =>
  createUuid(seed, 'secureframe', 'departments', department);
