import type { Basis } from './basis.js';
import { type DepartmentPlan, departmentPlans } from './departments.js';
import type { Role } from './role.js';
import { type SitePlan, sitePlans } from './sites.js';

/** Where somebody works, and as what. */
export interface Position {
  readonly department: DepartmentPlan;
  readonly site: SitePlan;
  readonly title: string | null;
}

const DEPARTMENTS = departmentPlans
  .filter(({ share }) => share > 0)
  .map((department) => [department, department.share] as const);

const SITES = sitePlans.map((site) => [site, site.share] as const);

const KIND_TITLES: Partial<Record<Role['kind'], string>> = {
  'service-account': 'Service Account',
  auditor: 'External Auditor',
  external: 'Consultant',
  'non-employee': 'Board Member',
};

/** Makes up where somebody works, and as what. */
export const createPosition = ({
  role,
  terms,
  chance: chanceOf,
}: Pick<Basis, 'role' | 'terms' | 'chance'>): Position => {
  const chance = chanceOf('position');
  const department = departmentPlans.find(({ key }) => key === role.department) ?? chance.pickWeighted(DEPARTMENTS);
  const drawnSite = chance.pickWeighted(SITES);
  const site = sitePlans.find((each) => each.site.key === terms.site) ?? drawnSite;
  const memberTitle = chance.pick(department.titles);
  if (terms.title !== undefined) return { department, site, title: terms.title };
  if (role.sparse) return { department, site, title: null };
  if (role.rank === 'chief' || role.rank === 'head') return { department, site, title: department.head };
  if (role.rank === 'manager') return { department, site, title: department.manager };
  return { department, site, title: KIND_TITLES[role.kind] ?? memberTitle };
};
