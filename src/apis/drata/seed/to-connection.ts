import { DAY, toInstant } from '../../../company/calendar.js';
import type { Connection } from '../../../company/company.js';
import type { ConnectionRecord } from '../connection-record.js';
import { toProvider } from './provider.js';
import type { Roster } from './roster.js';

/** Tells a connection; one that is not set up properly worked for its first month. */
export const toConnection = (connection: Connection, { company, connections }: Roster): ConnectionRecord => {
  const { key, kind, provider, alias, createdAt } = connection;
  const failedAt = connection.state === 'active' ? null : toInstant(Date.parse(createdAt) + 30 * DAY);
  return {
    kind,
    connection: {
      id: connections.get(key) as number,
      clientType: toProvider(provider),
      clientId: company.domain,
      clientAlias: alias,
      state: failedAt === null ? 'ACTIVE' : 'MISCONFIGURED',
      createdAt,
      updatedAt: failedAt ?? createdAt,
      connectedAt: createdAt,
      failedAt,
      deletedAt: null,
    },
  };
};
