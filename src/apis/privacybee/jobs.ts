import { DAY } from '../../core/clock.js';
import type { Job } from '../../engine/behaviour.js';
import { eraseEmployee } from './remove-employee.js';
import { workNightly } from './work-nightly.js';

/** What happens by itself: the work of each night, and the end of somebody ephemeral. */
export const jobs = {
  nightly: { every: DAY, coalesce: true, run: workNightly },
  // Nothing is left of somebody who was deleted before, and no id is given out twice.
  expire: { run: (tx, { id }) => eraseEmployee(tx, id as number) },
} as const satisfies Readonly<Record<string, Job>>;

/** Name of one of them. */
export type JobName = keyof typeof jobs;
