import { pageOf } from './paging.js';
import { readChanges } from './read-changes.js';
import { oneOf, readPaging, readQuery, text } from './read-query.js';
import { BANDS, bandOf, scoreAt } from './score.js';
import { scoresOf } from './score-history.js';
import { sortEmployees } from './sort-employees.js';

/** `GET /v1/employees` */
export const listEmployees = (store, { query }) => {
  const { page, per_page, sort, order, ...wanted } = readQuery(query, {
    ...readPaging,
    department: text,
    band: oneOf(BANDS),
    status: oneOf(['active', 'inactive']),
    sort: oneOf(['score', 'name', 'last_event']),
    order: oneOf(['asc', 'desc']),
  });
  const found = store
    .employees()
    .map((employee) => showSummary(employee, store.now()))
    .filter((shown) => Object.entries(wanted).every(([field, value]) => value === undefined || shown[field] === value));
  return pageOf(sortEmployees(found, { sort, order }), { page, per_page });
};

/** `GET /v1/employees/:id` */
export const getEmployee = (store, { params }) => showEmployee(store.employee(params.id), store.now());

/** `GET /v1/employees/by-email/:email` */
export const getEmployeeByEmail = (store, { params }) => showEmployee(store.employeeByEmail(params.email), store.now());

/** `PATCH /v1/employees/:id` */
export const updateEmployee = (store, { params, body }) => {
  const employee = store.employee(params.id);
  Object.assign(employee, readChanges(body));
  return showEmployee(employee, store.now());
};

const toText = (time) => new Date(time).toISOString();

const showSummary = (employee, now) => {
  const score = scoreAt(employee, now);
  const last = Math.max(...employee.events.map(({ time }) => time));
  return {
    id: employee.id,
    email: employee.email,
    first_name: employee.first_name,
    last_name: employee.last_name,
    department: employee.department,
    manager_email: employee.manager_email,
    score,
    band: bandOf(score),
    status: employee.status,
    last_event_at: Number.isFinite(last) ? toText(last) : null,
    created_at: toText(employee.createdAt),
  };
};

const showEmployee = (employee, now) => ({
  ...showSummary(employee, now),
  title: employee.title,
  location: employee.location,
  score_history: scoresOf(employee, { now }),
  integrations: employee.integrations,
});
