import type { Person } from '../../../company/person.js';
import type { SourcedFields } from '../personnel-record.js';

type Status = SourcedFields['employmentStatus'];

/**
 * The employment status that IdP and HRIS make of a person. Employees are looked up in the HRIS; contractors are not
 * expected there, and everybody else who is not in it is unknown.
 */
export const toEmploymentStatus = ({ kind, phase, hrisConnection, enteredByHand }: Person): Status => {
  if (kind === 'service-account') return 'SERVICE_ACCOUNT';
  if (phase === 'future') return 'FUTURE_HIRE';
  const isEmployee = kind === 'employee';
  if (phase === 'former') {
    if (enteredByHand) return isEmployee ? 'SPECIAL_FORMER_EMPLOYEE' : 'SPECIAL_FORMER_CONTRACTOR';
    return isEmployee ? 'FORMER_EMPLOYEE' : 'FORMER_CONTRACTOR';
  }
  if (kind === 'contractor') return 'CURRENT_CONTRACTOR';
  if (hrisConnection === null) return 'UNKNOWN';
  return isEmployee ? 'CURRENT_EMPLOYEE' : 'CURRENT_CONTRACTOR';
};
