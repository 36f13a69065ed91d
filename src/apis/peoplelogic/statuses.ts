/** The state of what was in use and is no more. */
export const INACTIVE = 'INACTIVE';

/** The state of an employee whose first day is still to come. */
export const PENDING = 'PENDING';
