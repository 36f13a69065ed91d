import type { HandlerContext } from '../../../engine/behaviour.js';
import { refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { findAccount, refuseUnknownAccount } from '../accounts.js';
import { beginRecord } from '../begin-record.js';
import { readCaller } from '../caller.js';
import { EMPLOYEES, type EmployeeRecord } from '../collections.js';
import { findEmployee, findEmployeeByAccount, listNamesakes, refuseUnknownEmployee } from '../employees.js';
import { EMPTY_EMPLOYEE_PROFILE } from '../empty-profiles.js';
import { matchesFilter } from '../matches-filter.js';
import { refuseAccount } from '../refuse-account.js';
import { renderEmployee } from '../render-records.js';
import type { operations } from '../types.gen.js';

/** The kind of employment that a new employee has. */
const NEW_TYPE = 'EMPLOYEE';

const find = (context: HandlerContext, id: string): EmployeeRecord | undefined =>
  findEmployee(context.tx, readCaller(context).organizationId, id);

const show = (context: HandlerContext, employee: EmployeeRecord) => ({
  status: 200 as const,
  body: renderEmployee(employee, readCaller(context).isAdmin),
});

/** Answers what is asked of employees. */
export const employeeHandlers: TypedHandlers<operations> = {
  listEmployees: ({ query: { status, type } }, context) => {
    const { organizationId, isAdmin } = readCaller(context);
    const employees = context.tx.collection<EmployeeRecord>(EMPLOYEES);
    const body = employees.memo(JSON.stringify([organizationId, isAdmin, status, type]), () =>
      employees
        .values()
        .filter(({ organization }) => organization === organizationId)
        .filter((employee) => matchesFilter(status, employee.status.current) && matchesFilter(type, employee.type))
        .map((employee) => renderEmployee(employee, isAdmin)),
    );
    return { status: 200, body };
  },

  createEmployee: ({ body: { name, email, account, role = null } }, context) => {
    const { organizationId: organization, isAdmin } = readCaller(context);
    const refusal = refuseAccount(context.tx, { organization, account });
    if (refusal) return refusal;
    const { id, ...begun } = beginRecord(context, EMPLOYEES);
    const employee: EmployeeRecord = {
      id,
      name,
      email,
      type: NEW_TYPE,
      ...begun,
      account: account?.toLowerCase() ?? null,
      role,
      profile: EMPTY_EMPLOYEE_PROFILE,
    };
    context.tx.put(EMPLOYEES, id, employee);
    return { status: 201, body: renderEmployee(employee, isAdmin) };
  },

  getEmployee: ({ path }, context) => {
    const employee = find(context, path.employee);
    return employee ? show(context, employee) : refuseUnknownEmployee(path.employee);
  },

  updateEmployee: ({ path, body: { name, email, account, role } }, context) => {
    const employee = find(context, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    const refusal = refuseAccount(context.tx, { ...employee, account });
    if (refusal) return refusal;
    const updated: EmployeeRecord = {
      ...employee,
      name,
      email,
      account: account?.toLowerCase() ?? employee.account,
      role: role ?? employee.role,
    };
    context.tx.put(EMPLOYEES, employee.id, updated);
    return show(context, updated);
  },

  listEmployeesByName: ({ path: { name } }, context) => {
    const { organizationId, isAdmin } = readCaller(context);
    const found = listNamesakes(context.tx, organizationId, name);
    return { status: 200, body: found.map((employee) => renderEmployee(employee, isAdmin)) };
  },

  getEmployeeByAccount: ({ path: { accountId } }, context) => {
    const { organizationId } = readCaller(context);
    const account = findAccount(context.tx, organizationId, accountId);
    if (!account) return refuseUnknownAccount(accountId);
    const employee = findEmployeeByAccount(context.tx, organizationId, account.id);
    return employee ? show(context, employee) : refuseNotFound(`no employee is tied to the account ${accountId}`);
  },
};
