import { bandOf, impactAt, scoreAt } from './score.js';
import { historyOf } from './score-history.js';

const toText = (time) => new Date(time).toISOString();

/** An employee as lists show it. */
export const showSummary = (employee, now) => {
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

/** An employee with everything that there is. */
export const showEmployee = (employee, now) => ({
  ...showSummary(employee, now),
  title: employee.title,
  location: employee.location,
  score_history: historyOf(employee, { now }),
  integrations: employee.integrations,
});

/** An event of an employee. */
export const showEvent = (event, { employee, now }) => ({
  id: event.id,
  type: event.type,
  source: event.source,
  employee_id: employee.id,
  employee_email: employee.email,
  impact: event.impact,
  current_impact: Math.round(impactAt(event, now) * 100) / 100,
  timestamp: toText(event.time),
  details: event.details,
  rules_matched: event.rules_matched,
});
