import type { Company } from '../../../company/company.js';
import { listCompanyGroups } from './list-company-groups.js';
import type { SeededGroup } from './seeded-group.js';
import { toOtherGroup } from './to-other-group.js';

/** Every group of both organizations. */
export const listGroups = (company: Company): SeededGroup[] => [...listCompanyGroups(company), toOtherGroup(company)];
