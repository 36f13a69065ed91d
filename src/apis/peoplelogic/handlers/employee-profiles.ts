import type { HandlerContext } from '../../../engine/behaviour.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { readCaller } from '../caller.js';
import { EMPLOYEES, type EmployeeRecord } from '../collections.js';
import { findEmployee, refuseUnknownEmployee } from '../employees.js';
import { EMPTY_EMPLOYEE_PROFILE } from '../empty-profiles.js';
import { mergeMembers } from '../merge-members.js';
import type { components, operations } from '../types.gen.js';

type EmployeeProfile = components['schemas']['EmployeeProfile'];

const find = (context: HandlerContext, id: string): EmployeeRecord | undefined =>
  findEmployee(context.tx, readCaller(context).organizationId, id);

const put = ({ tx }: HandlerContext, employee: EmployeeRecord, profile: EmployeeProfile): EmployeeProfile => {
  tx.put(EMPLOYEES, employee.id, { ...employee, profile });
  return profile;
};

/** Answers what is asked of employees' profiles. */
export const employeeProfileHandlers: TypedHandlers<operations> = {
  getEmployeeProfile: ({ path }, context) => {
    const employee = find(context, path.employee);
    return employee ? { status: 200, body: employee.profile } : refuseUnknownEmployee(path.employee);
  },

  replaceEmployeeProfile: ({ path, body }, context) => {
    const employee = find(context, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    return { status: 201, body: put(context, employee, mergeMembers(EMPTY_EMPLOYEE_PROFILE, body)) };
  },

  patchEmployeeProfile: ({ path, body }, context) => {
    const employee = find(context, path.employee);
    if (!employee) return refuseUnknownEmployee(path.employee);
    return { status: 200, body: put(context, employee, mergeMembers(employee.profile, body)) };
  },
};
