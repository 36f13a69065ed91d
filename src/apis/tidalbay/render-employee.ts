import type { EmployeeRecord } from './employee-record.js';
import { drawHistory } from './score-history.js';
import type { Standing } from './standing.js';
import type { components } from './types.gen.js';

type Employee = components['schemas']['Employee'];
type EmployeeSummary = components['schemas']['EmployeeSummary'];

/** Made once for each record: what is made from the same record is the same object, and is checked and written once. */
const summaries = new WeakMap<EmployeeRecord, EmployeeSummary>();
const employees = new WeakMap<EmployeeRecord, { readonly calculatedAt: number; readonly employee: Employee }>();

/** An employee as lists show it. */
export const renderSummary = (record: EmployeeRecord): EmployeeSummary => {
  const known = summaries.get(record);
  if (known) return known;
  const { title, location, integrations, ...summary } = record;
  summaries.set(record, summary);
  return summary;
};

/** An employee in full, with the score's usual course. */
export const renderEmployee = (employee: EmployeeRecord, { record, calculatedAt }: Standing): Employee => {
  const known = employees.get(employee);
  if (known?.calculatedAt === calculatedAt) return known.employee;
  const score_history = drawHistory(record, { interval: 'daily', calculatedAt, present: calculatedAt });
  const { status, integrations, last_event_at, created_at, ...start } = employee;
  const rendered = { ...start, score_history, status, integrations, last_event_at, created_at };
  employees.set(employee, { calculatedAt, employee: rendered });
  return rendered;
};
