import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { type GroupPlan, groupPlans } from './groups.js';
import type { Position } from './position.js';

const keysOf = (matches: (group: GroupPlan) => boolean): string[] => groupPlans.filter(matches).map(({ key }) => key);

const TEAMS = new Map(
  [...new Set(groupPlans.map(({ department }) => department))].map((department) => [
    department,
    keysOf((group) => group.kind === 'team' && group.department === department),
  ]),
);

const ACCESS = new Map(
  ['idp-main', 'idp-acquired'].map((connection) => [
    connection,
    keysOf((group) => group.kind === 'access' && group.connection === connection),
  ]),
);

const BY_HAND = keysOf(({ connection }) => connection === null);

const MOST_USUAL_BY_HAND = 3;

const drawSynced = ({ role }: Basis, { department }: Position, chance: Chance): string[] => {
  const [staff, ...others] = ACCESS.get(role.idpConnection ?? '') ?? [];
  if (staff === undefined) return [];
  const teams = role.idpConnection === 'idp-main' ? (TEAMS.get(department.key) ?? []) : [];
  const team = teams.length > 0 ? [chance.pick(teams)] : [];
  return [staff, ...team, ...others.filter(() => role.groups === 'many' || chance.happens(0.25))];
};

const drawByHand = ({ role }: Basis, chance: Chance): string[] => {
  const likelihood = role.groups === 'many' ? 0.9 : 0.09;
  const drawn = BY_HAND.filter(() => chance.happens(likelihood));
  return role.groups === 'many' ? drawn : drawn.slice(0, MOST_USUAL_BY_HAND);
};

/** Whether the group can hold somebody whom that identity provider syncs. */
export const mayHold = (group: string, idpConnection: string | null): boolean => {
  const connection = groupPlans.find(({ key }) => key === group)?.connection;
  return connection === null || connection === idpConnection;
};

/** Makes up which groups somebody is in; only the identity provider that syncs a person puts them into its own. */
export const createMemberships = (basis: Basis, position: Position): readonly string[] => {
  const { groups } = basis.terms;
  if (Array.isArray(groups)) return groups.filter((key) => mayHold(key, basis.role.idpConnection));
  if (basis.role.groups === 'none') return [];
  const chance = basis.chance('groups');
  return [...drawSynced(basis, position, chance), ...drawByHand(basis, chance)];
};
