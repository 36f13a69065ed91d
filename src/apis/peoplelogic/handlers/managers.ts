import { refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { readCaller } from '../caller.js';
import { EMPLOYEES, type EmployeeRecord, MANAGERS } from '../collections.js';
import { toCreated } from '../created.js';
import { findEmployee, refuseUnknownEmployee } from '../employees.js';
import { listManagers, listReports, toManagerKey } from '../managers.js';
import { matchesFilter } from '../matches-filter.js';
import { renderEmployee, renderManager } from '../render-records.js';
import { setManager } from '../set-manager.js';
import type { operations } from '../types.gen.js';

/** Answers what is asked of who manages whom. */
export const managerHandlers: TypedHandlers<operations> = {
  listEmployeeManagers: ({ path }, context) => {
    const { organizationId } = readCaller(context);
    const employee = findEmployee(context.tx, organizationId, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    return { status: 200, body: listManagers(context.tx, employee.id).map(renderManager) };
  },

  setEmployeeManager: ({ path, body }, context) => {
    const { tx } = context;
    const employee = findEmployee(tx, readCaller(context).organizationId, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    const refusal = setManager(tx, employee, { input: body, create: () => toCreated(context) });
    return refusal ?? { status: 200, body: listManagers(tx, employee.id).map(renderManager) };
  },

  removeEmployeeManager: ({ path }, context) => {
    const { tx } = context;
    const { organizationId } = readCaller(context);
    const employee = findEmployee(tx, organizationId, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    const key = toManagerKey(employee.id, path.manager.toLowerCase());
    if (!tx.get(MANAGERS, key)) return refuseNotFound(`${path.manager} does not manage this employee`);
    tx.delete(MANAGERS, key);
    return { status: 200 };
  },

  listManagerReports: ({ path, query }, context) => {
    const { tx } = context;
    const { organizationId, isAdmin } = readCaller(context);
    const manager = findEmployee(tx, organizationId, path.managerId);
    if (!manager) return refuseUnknownEmployee(path.managerId);
    const employees = tx.collection<EmployeeRecord>(EMPLOYEES);
    const reports = listReports(tx, manager.id).filter(({ type }) => matchesFilter(query.type, type));
    const found = reports.flatMap(({ employeeId }) => employees.get(employeeId) ?? []);
    return { status: 200, body: found.map((employee) => renderEmployee(employee, isAdmin)) };
  },
};
