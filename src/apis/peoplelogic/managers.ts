import type { View } from '../../core/collection.js';
import type { Transaction } from '../../core/transaction.js';
import { MANAGERS, type ManagerRecord } from './collections.js';
import { createKeyIndex, type KeyIndex, listKeys } from './key-index.js';
import { matchesFilter } from './matches-filter.js';

const relationsByEmployee = createKeyIndex(({ employeeId }: ManagerRecord) => employeeId);
const relationsByManager = createKeyIndex(({ managerId }: ManagerRecord) => managerId);

/** Key of the one relation that there can be between an employee and a manager. */
export const toManagerKey = (employeeId: string, managerId: string): string => `${employeeId} ${managerId}`;

const list = (tx: Transaction, index: View<ManagerRecord, KeyIndex>, id: string): ManagerRecord[] => {
  const relations = tx.collection<ManagerRecord>(MANAGERS);
  return listKeys(relations.view(index), id).flatMap((key) => relations.get(key) ?? []);
};

/** Who manages the employee. */
export const listManagers = (tx: Transaction, employeeId: string): ManagerRecord[] =>
  list(tx, relationsByEmployee, employeeId);

/** Whom the employee manages. */
export const listReports = (tx: Transaction, managerId: string): ManagerRecord[] =>
  list(tx, relationsByManager, managerId);

/** Whether somebody reports to the other in that way, directly or through others. */
export const reportsTo = (
  tx: Transaction,
  { employeeId, managerId, type }: Pick<ManagerRecord, 'employeeId' | 'managerId' | 'type'>,
): boolean => {
  const seen = new Set([employeeId]);
  for (const current of seen) {
    for (const relation of listManagers(tx, current)) {
      if (!matchesFilter(type, relation.type)) continue;
      if (relation.managerId === managerId) return true;
      seen.add(relation.managerId);
    }
  }
  return false;
};
