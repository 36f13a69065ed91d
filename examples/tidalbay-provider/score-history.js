import { oneOf, readQuery, time } from './read-query.js';
import { bandOf, scoreAt } from './score.js';

const HOUR = 3_600_000;
const STEPS = { hourly: HOUR, daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
const POINTS = 30;

/** `GET /v1/employees/:id/score-history` */
export const getScoreHistory = (store, { params, query }) => {
  const { from, to, interval } = readQuery(query, {
    from: time,
    to: time,
    interval: oneOf(Object.keys(STEPS), 'daily'),
  });
  const employee = store.employee(params.id);
  return { interval, data: scoresOf(employee, { from: from?.start, to: to?.end, interval, now: store.now() }) };
};

/** How an employee's score went, oldest point first: the last 30 points unless `from` and `to` say otherwise. */
export const scoresOf = (employee, { from, to, interval = 'daily', now }) => {
  const step = STEPS[interval];
  const last = Math.min(to ?? now, now);
  const first = Math.max(from ?? last - POINTS * step, employee.createdAt);
  const points = [];
  for (let time = Math.ceil(first / step) * step; time <= last; time += step) {
    const score = scoreAt(employee, time);
    points.push({ timestamp: new Date(time).toISOString(), score, band: bandOf(score) });
  }
  return points;
};
