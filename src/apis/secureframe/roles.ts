import type { Person } from '../../company/person.js';
import type { Roster } from './roster.js';
import type { UserAttributes } from './user.js';

const ROLES: Readonly<Record<Person['kind'], string>> = {
  employee: 'employee',
  contractor: 'employee',
  'non-employee': 'employee',
  auditor: 'auditor',
  external: 'none',
  'service-account': 'none',
};

/** What somebody may do in the product. The attribute is the vendor's, which publishes no values: these are our choice. */
export const toAccessRole = ({ key, kind, invitedAt }: Person, { officers }: Roster): UserAttributes['access_role'] => {
  if (invitedAt === null) return null;
  if (officers.has(key)) return 'admin';
  return kind === 'auditor' ? 'auditor' : 'employee';
};

/** What somebody is in the compliance programme. Here too the values are our choice. */
export const toRole = ({ key, kind }: Person, { officers, leaders }: Roster): UserAttributes['role'] => {
  if (officers.has(key)) return 'compliance_officer';
  return leaders.has(key) ? 'manager' : ROLES[kind];
};
