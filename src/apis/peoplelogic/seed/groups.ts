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

const toGroup = (company: Company, { key, active, members, ...group }: SeededGroup): GroupRecord => ({
  ...group,
  id: toGroupId(company, key),
  active,
  status: toStatus(group.created, active ? undefined : INACTIVE),
  mappings: [],
  preferences: null,
});
