import type { Company } from '../../../company/company.js';
import type { GroupRecord } from '../collections.js';
import { toGroupId } from '../ids.js';
import { toStatus } from '../status.js';
import { INACTIVE } from '../statuses.js';
import { listGroups } from './list-groups.js';
import type { SeededGroup } from './seeded-group.js';

/** The groups that exist from the start. */
export const seedGroups = (company: Company): [string, GroupRecord][] =>
  listGroups(company).map((group) => {
    const record = toGroup(company, group);
    return [record.id, record];
  });

const toGroup = (
  company: Company,
  { key, organization, name, type, active, created, profile }: SeededGroup,
): GroupRecord => ({
  organization,
  id: toGroupId(company, key),
  name,
  type,
  active,
  status: toStatus(created, active ? undefined : INACTIVE),
  created,
  profile,
  mappings: [],
  preferences: null,
});
