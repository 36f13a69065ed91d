const DAY = 86_400_000;
const BASE = 75;
const HALF_LIFE = 90 * DAY;

/** What counts for a score, by the type of the event. */
export const IMPACTS = {
  'sim.link_clicked': -25,
  'sim.reported': 10,
  'mfa.disabled': -30,
  'malware.detected': -40,
  'training.completed': 15,
};

/** The bands of a score, the safest first. */
export const BANDS = ['green', 'yellow', 'orange', 'red', 'critical'];

/** The band that a score is in. */
export const bandOf = (score) => {
  if (score >= 80) return 'green';
  if (score >= 60) return 'yellow';
  if (score >= 40) return 'orange';
  return score >= 20 ? 'red' : 'critical';
};

/** What is left of an event's impact: half of it every 90 days. */
export const impactAt = (event, now) => event.impact * 0.5 ** ((now - event.time) / HALF_LIFE);

/** An employee's score: 75, what is left of every event, and 5 for every 30 days without a bad one; 0 to 100. */
export const scoreAt = (employee, now) => {
  const events = employee.events.filter(({ time }) => time <= now);
  const sum = (some) => some.reduce((total, event) => total + impactAt(event, now), 0);
  const training = Math.min(30, sum(events.filter(({ type }) => type === 'training.completed')));
  const others = sum(events.filter(({ type }) => type !== 'training.completed'));
  const lastBad = Math.max(employee.createdAt, ...events.filter(({ impact }) => impact < 0).map(({ time }) => time));
  const recovery = 5 * Math.floor((now - lastBad) / (30 * DAY));
  return Math.round(Math.min(100, Math.max(0, BASE + training + others + recovery)));
};
