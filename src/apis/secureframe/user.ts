import type { components } from './types.gen.js';

/** What the API shows of a user. */
export type UserAttributes = components['schemas']['UserAttributes'];

/** How far somebody is with what was asked of them, in the words that the personnel status has for it. */
export type TaskProgress = 'all_tasks_completed' | 'incomplete_tasks' | 'overdue_tasks';

/** A user as the world keeps it: what the API shows, and what it needs beside that to stay true after an update. */
export type User = {
  readonly attributes: UserAttributes;
  /** Id of the manager's user. */
  readonly managerId: string | null;
  /** Whether the company has said what this account is. */
  readonly categorised: boolean;
  readonly tasks: TaskProgress;
};

/** The attributes that an update can change. */
export type UserChanges = Partial<
  Pick<UserAttributes, 'active' | 'employee_type' | 'end_date' | 'in_audit_scope' | 'start_date'>
>;
