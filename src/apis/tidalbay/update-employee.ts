import type { Transaction } from '../../core/transaction.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import type { components } from './types.gen.js';

/** Writes what an update changes of an employee, and gives the employee as it is then. */
export const updateEmployee = (
  tx: Transaction,
  employee: EmployeeRecord,
  {
    department = employee.department,
    title = employee.title,
    status = employee.status,
  }: components['schemas']['EmployeeUpdate'],
): EmployeeRecord => {
  const { department: oldDepartment, title: oldTitle, status: oldStatus } = employee;
  if (department === oldDepartment && title === oldTitle && status === oldStatus) return employee;
  const updated = { ...employee, department, title, status };
  tx.put(EMPLOYEES, employee.id, updated);
  return updated;
};
