import type { Company } from '../../../company/company.js';
import type { EmployeeRecord } from '../collections.js';
import { toAccountId, toEmployeeId } from '../ids.js';
import { ACTIVE } from '../status.js';
import { INACTIVE, PENDING } from '../statuses.js';
import type { components } from '../types.gen.js';
import { listMembers } from './list-members.js';
import type { Member } from './member.js';

/** The employees that exist from the start: everybody who is no machine, whether they work there yet, now, or no more. */
export const seedEmployees = (company: Company): [string, EmployeeRecord][] =>
  listMembers(company).flatMap((member) => {
    const employee = toEmployee(company, member);
    return employee ? [[employee.id, employee]] : [];
  });

const toEmployee = (company: Company, member: Member): EmployeeRecord | undefined => {
  const { key, organization, name, email, created, role, employ } = member;
  if (!employ) return undefined;
  const { type, profile, mappings } = employ();
  return {
    organization,
    id: toEmployeeId(company, key),
    name,
    email,
    type,
    active: member.phase === 'current',
    status: toStatus(member),
    created,
    account: member.account ? toAccountId(company, key) : null,
    role,
    profile,
    mappings,
    preferences: null,
  };
};

/** Nobody changes these by hand: they follow from the first and the last day. */
const toStatus = ({ phase, startDate, endDate, created }: Member): components['schemas']['Status'] => {
  if (phase === 'future') return { current: PENDING, changedAt: created.createdAt, changedBy: created.createdBy };
  const [current, day] = phase === 'former' && endDate !== null ? [INACTIVE, endDate] : [ACTIVE, startDate];
  const midnight = `${day}T00:00:00.000Z`;
  // Instants of one form compare as text.
  return { current, changedAt: midnight > created.createdAt ? midnight : created.createdAt, changedBy: null };
};
