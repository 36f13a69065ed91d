import { pageOf } from './paging.js';
import { readPaging, readQuery, text, time } from './read-query.js';
import { impactAt } from './score.js';

/** `GET /v1/employees/:id/events`, the latest first. */
export const listEvents = (store, { params, query }) => {
  const { type, from, to, ...paging } = readQuery(query, { ...readPaging, type: text, from: time, to: time });
  const employee = store.employee(params.id);
  const found = employee.events
    .filter((event) => type === undefined || event.type === type)
    .filter((event) => from === undefined || event.time >= from.start)
    .filter((event) => to === undefined || event.time <= to.end)
    .sort((left, right) => right.time - left.time)
    .map((event) => showEvent(event, { employee, now: store.now() }));
  return pageOf(found, paging);
};

const showEvent = (event, { employee, now }) => ({
  id: event.id,
  type: event.type,
  source: event.source,
  employee_id: employee.id,
  employee_email: employee.email,
  impact: event.impact,
  current_impact: Math.round(impactAt(event, now) * 100) / 100,
  timestamp: new Date(event.time).toISOString(),
  details: event.details,
  rules_matched: event.rules_matched,
});
