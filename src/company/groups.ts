import { type Calendar, DAY, toInstant } from './calendar.js';
import type { Group } from './company.js';
import { departmentPlans } from './departments.js';

/** A group before it has a date; `department` is the one that a team belongs to. */
export interface GroupPlan {
  readonly key: string;
  readonly name: string;
  readonly kind: Group['kind'];
  readonly connection: string | null;
  readonly department: string | null;
}

const toKey = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const planGroups = (
  { kind, connection, department }: Pick<GroupPlan, 'kind' | 'connection'> & { readonly department?: string },
  names: readonly string[],
): GroupPlan[] =>
  names.map((name) => ({ key: `${kind}-${toKey(name)}`, name, kind, connection, department: department ?? null }));

/** The groups of every generated company: teams and access come from an identity provider, the others are made by hand. */
export const groupPlans: readonly GroupPlan[] = [
  ...planGroups({ kind: 'access', connection: 'idp-main' }, [
    'All Staff',
    'Production',
    'VPN',
    'Source Code',
    'Customer Data',
    'Billing',
  ]),
  ...planGroups({ kind: 'access', connection: 'idp-acquired' }, ['Acquired Staff', 'Acquired Wiki', 'Acquired Tools']),
  ...departmentPlans.flatMap(({ key, teams }) =>
    planGroups({ kind: 'team', connection: 'idp-main', department: key }, teams),
  ),
  ...planGroups({ kind: 'project', connection: null }, [
    'Atlas',
    'Borealis',
    'Cascade',
    'Driftwood',
    'Evergreen',
    'Foxglove',
    'Granite',
  ]),
  ...planGroups({ kind: 'guild', connection: null }, [
    'Accessibility',
    'Frontend',
    'Green Office',
    'Mentoring',
    'Privacy',
    'Testing',
  ]),
];

/** The groups as the company has them. */
export const createGroups = ({ midnight }: Calendar): readonly Group[] =>
  groupPlans.map(({ key, name, kind, connection }, index) => ({
    key,
    name,
    kind,
    connection,
    createdAt: toInstant(midnight - (connection === 'idp-acquired' ? 680 : 1860 - 11 * index) * DAY),
  }));
