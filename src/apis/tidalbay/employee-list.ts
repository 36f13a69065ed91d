import type { Collection } from '../../core/collection.js';
import { compareText } from '../../core/compare-text.js';
import type { EmployeeRecord } from './employee-record.js';
import { renderSummary } from './render-employee.js';
import type { components, operations } from './types.gen.js';

/** What employees are listed by. */
export type EmployeeQuery = Omit<operations['listEmployees']['parameters']['query'], 'page' | 'per_page'>;

type EmployeeSummary = components['schemas']['EmployeeSummary'];
type Compare = (left: EmployeeRecord, right: EmployeeRecord) => number;

const comparisons: Readonly<Record<EmployeeQuery['sort'], Compare>> = {
  score: (left, right) => left.score - right.score,
  name: (left, right) => compareText(left.last_name, right.last_name) || compareText(left.first_name, right.first_name),
  // Times of one form sort as text.
  last_event: ({ last_event_at: left }, { last_event_at: right }) =>
    left === null || right === null || left === right ? 0 : left < right ? -1 : 1,
};

const lacksLastEvent = ({ last_event_at }: EmployeeRecord): number => Number(last_event_at === null);

const toCompare = ({ sort, order }: EmployeeQuery): Compare => {
  const sign = order === 'asc' ? 1 : -1;
  const directed: Compare = (left, right) => sign * comparisons[sort](left, right);
  if (sort !== 'last_event') return directed;
  return (left, right) => lacksLastEvent(left) - lacksLastEvent(right) || directed(left, right);
};

/** All employees that match, in order and as lists show them; worked out once for a version of the collection. */
export const listEmployees = (
  employees: Collection<EmployeeRecord>,
  query: EmployeeQuery,
): readonly EmployeeSummary[] => {
  const { department, band, status, sort, order } = query;
  return employees.memo(JSON.stringify([department, band, status, sort, order]), () =>
    employees
      .values()
      .filter((employee) => department === undefined || employee.department === department)
      .filter((employee) => band === undefined || employee.band === band)
      .filter((employee) => status === undefined || employee.status === status)
      // The collection is in order of ids, and sorting leaves equals as they are.
      .sort(toCompare(query))
      .map(renderSummary),
  );
};
