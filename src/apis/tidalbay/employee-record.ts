import type { View } from '../../core/collection.js';
import type { components } from './types.gen.js';

/** The collection of the employees, by id. */
export const EMPLOYEES = 'tidalbay/employees';

/** An employee as stored; the course of the score follows from the events. */
export type EmployeeRecord = Omit<components['schemas']['Employee'], 'score_history'>;

/** The ids of the employees by their address in lower case. */
export const employeesByEmail: View<EmployeeRecord, ReadonlyMap<string, string>> = {
  build: (employees) => new Map(employees.values().map(({ email, id }) => [email.toLowerCase(), id])),
  update: (ids, changes, employees) =>
    changes.every(({ before, after }) => before?.email === after?.email) ? ids : employeesByEmail.build(employees),
};
