import { it } from 'vitest';

/** `it` where there is something to hold; elsewhere no test at all, as a skipped one looks like work left to do. */
export const itWhere = (holds: boolean): ((name: string, test: () => Promise<void>) => void) =>
  holds ? it : () => undefined;
