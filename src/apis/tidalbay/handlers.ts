import type { Transaction } from '../../core/transaction.js';
import { isRefusal, type Refusal, refuseNotFound } from '../../engine/refusal.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { listEmployees } from './employee-list.js';
import { EMPLOYEES, type EmployeeRecord, employeesByEmail } from './employee-record.js';
import { listEvents } from './event-list.js';
import { cutPage } from './page.js';
import { readPeriod } from './period.js';
import { renderEmployee } from './render-employee.js';
import { renderEvent } from './render-event.js';
import { drawHistory } from './score-history.js';
import { readStanding } from './standing.js';
import type { components, operations } from './types.gen.js';
import { updateEmployee } from './update-employee.js';

type Employee = components['schemas']['Employee'];

const findEmployee = (tx: Transaction, id: string): EmployeeRecord | undefined => tx.get(EMPLOYEES, id);

const refuseUnknown = (id: string): Refusal => refuseNotFound(`There is no employee with the id ${id}.`);

const answer = (tx: Transaction, employee: EmployeeRecord): { status: 200; body: Employee } => ({
  status: 200,
  body: renderEmployee(employee, readStanding(tx, employee)),
});

/** Answers TIDALBAY's operations. */
export const handlers: TypedHandlers<operations> = {
  listEmployees: ({ query }, { tx }) => ({
    status: 200,
    body: cutPage(listEmployees(tx.collection(EMPLOYEES), query), query),
  }),

  getEmployee: ({ path: { id } }, { tx }) => {
    const employee = findEmployee(tx, id);
    return employee ? answer(tx, employee) : refuseUnknown(id);
  },

  getEmployeeByEmail: ({ path: { email } }, { tx }) => {
    const id = tx.view(EMPLOYEES, employeesByEmail).get(email.toLowerCase());
    const employee = id === undefined ? undefined : findEmployee(tx, id);
    return employee ? answer(tx, employee) : refuseNotFound(`There is no employee with the address ${email}.`);
  },

  updateEmployee: ({ path: { id }, body }, { tx }) => {
    const employee = findEmployee(tx, id);
    if (!employee) return refuseUnknown(id);
    return answer(tx, updateEmployee(tx, employee, body));
  },

  listEmployeeEvents: ({ path: { id }, query }, { tx }) => {
    const employee = findEmployee(tx, id);
    if (!employee) return refuseUnknown(id);
    const period = readPeriod(query);
    if (isRefusal(period)) return period;
    const matching = listEvents(tx, employee, { type: query.type, period });
    const { calculatedAt } = readStanding(tx, employee);
    const { data, pagination } = cutPage(matching, query);
    return { status: 200, body: { data: data.map((event) => renderEvent(event, calculatedAt)), pagination } };
  },

  getEmployeeScoreHistory: ({ path: { id }, query: { interval, ...ends } }, { tx }) => {
    const employee = findEmployee(tx, id);
    if (!employee) return refuseUnknown(id);
    const period = readPeriod(ends);
    if (isRefusal(period)) return period;
    const { record, calculatedAt } = readStanding(tx, employee);
    // Only hourly points can lie between the last calculation and now, and reading the clock makes an answer unrepeatable.
    const settled = interval !== 'hourly' || (period.to ?? Infinity) <= calculatedAt;
    const present = settled ? calculatedAt : Math.max(calculatedAt, tx.now);
    return {
      status: 200,
      body: { interval, data: drawHistory(record, { interval, ...period, calculatedAt, present }) },
    };
  },
};
