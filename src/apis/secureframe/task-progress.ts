import { DAY } from '../../core/clock.js';
import type { Task } from './tasks.js';
import type { TaskProgress } from './user.js';

/** How long somebody has for a task; our choice. */
const TIME_ALLOWED = 30 * DAY;

/** How far somebody is with all tasks at an instant. */
export const toTaskProgress = (tasks: readonly Task[], at: number): TaskProgress => {
  const open = tasks.filter(({ done }) => !done);
  if (open.length === 0) return 'all_tasks_completed';
  const isOverdue = open.some(({ assignedAt }) => Date.parse(assignedAt) + TIME_ALLOWED < at);
  return isOverdue ? 'overdue_tasks' : 'incomplete_tasks';
};
