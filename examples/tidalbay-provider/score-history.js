import { bandOf, scoreAt } from './score.js';

const HOUR = 3_600_000;
const STEPS = { hourly: HOUR, daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
const POINTS = 30;

/** How an employee's score went, oldest point first: the last 30 points unless `from` and `to` say otherwise. */
export const historyOf = (employee, { from, to, interval = 'daily', now }) => {
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
