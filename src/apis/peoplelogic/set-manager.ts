import type { Transaction } from '../../core/transaction.js';
import type { Refusal } from '../../engine/refusal.js';
import { type EmployeeRecord, MANAGERS, type ManagerRecord } from './collections.js';
import { findEmployee } from './employees.js';
import { reportsTo, toManagerKey } from './managers.js';
import { refuseMember } from './refuse-member.js';
import type { components } from './types.gen.js';

type ManagerInput = components['schemas']['ManagerInput'];
type Created = components['schemas']['Created'];

/** Why somebody cannot manage the employee in that way. */
const refuseManager = (
  tx: Transaction,
  { id, organization }: EmployeeRecord,
  { managerId, type }: ManagerInput,
): Refusal | undefined => {
  const manager = findEmployee(tx, organization, managerId);
  if (!manager) return refuseMember('managerId', `there is no employee ${managerId}`);
  if (manager.id === id) return refuseMember('managerId', `${managerId} is this employee`);
  if (!reportsTo(tx, { employeeId: manager.id, managerId: id, type })) return undefined;
  return refuseMember('managerId', `${managerId} reports to this employee as ${type}`);
};

/** Makes somebody a manager of the employee, or one who is so already one of that type; `create` says who does it. */
export const setManager = (
  tx: Transaction,
  employee: EmployeeRecord,
  { input, create }: { readonly input: ManagerInput; readonly create: () => Created },
): Refusal | undefined => {
  const refusal = refuseManager(tx, employee, input);
  if (refusal) return refusal;
  const { id: employeeId, organization } = employee;
  const managerId = input.managerId.toLowerCase();
  const key = toManagerKey(employeeId, managerId);
  const known = tx.get<ManagerRecord>(MANAGERS, key);
  if (known?.type === input.type) return undefined;
  const relation: ManagerRecord = known
    ? { ...known, type: input.type }
    : { organization, employeeId, managerId, type: input.type, created: create() };
  tx.put(MANAGERS, key, relation);
  return undefined;
};
