import type { View } from '../../../core/collection.js';
import type { Transaction } from '../../../core/transaction.js';
import { CONNECTIONS, type ConnectionRecord } from '../connection-record.js';
import { GROUPS, type GroupRecord } from '../group-record.js';

/** A group that an IdP brought, and the connection that it came through. */
export interface SyncedGroup {
  readonly group: GroupRecord;
  readonly provider: string;
}

const listGroups: View<GroupRecord, readonly GroupRecord[]> = { build: (groups) => groups.values() };

/** The groups that an IdP brought, by id: only they can be in a scope. */
export const findSyncedGroups = (tx: Transaction): ReadonlyMap<number, SyncedGroup> => {
  const connections = tx.collection<ConnectionRecord>(CONNECTIONS);
  return new Map(
    tx.view(GROUPS, listGroups).flatMap((group): [number, SyncedGroup][] => {
      const source = group.connectionId === null ? undefined : connections.get(group.connectionId);
      return source?.kind === 'idp' ? [[group.id, { group, provider: source.connection.clientType }]] : [];
    }),
  );
};
