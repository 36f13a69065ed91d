import type { ComplianceRecord } from './compliance-record.js';

/** The next instant after its evaluation at which one of somebody's checks may change by itself, if there is one. */
export const findNextDue = ({ evaluatedAt, requirements, exclusions }: ComplianceRecord): string | undefined => {
  let next: string | undefined;
  const consider = (instant: string | null): void => {
    if (instant !== null && instant > evaluatedAt && (next === undefined || instant < next)) next = instant;
  };
  for (const { expiresAt } of Object.values(requirements)) consider(expiresAt);
  for (const { startDate, endDate } of Object.values(exclusions)) {
    consider(startDate);
    consider(endDate);
  }
  return next;
};
