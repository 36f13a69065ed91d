import type { Group } from '../../../company/company.js';
import { createToken } from '../../../core/chance.js';
import type { GroupRecord } from '../group-record.js';
import { toProvider } from './provider.js';
import type { Roster } from './roster.js';

/** The source of a group that comes from no connection. */
const BY_HAND = 'DRATA';

/** Tells a group. */
export const toGroup = (group: Group, { company, groups, connections }: Roster): GroupRecord => {
  const { key, name, connection, createdAt } = group;
  const provider = company.connections.find((each) => each.key === connection)?.provider;
  return {
    id: groups.get(key) as number,
    name,
    externalId: createToken(20, company.seed, 'drata', 'groups', key),
    source: provider === undefined ? BY_HAND : toProvider(provider),
    connectionId: connections.get(connection ?? '') ?? null,
    createdAt,
    updatedAt: createdAt,
  };
};
