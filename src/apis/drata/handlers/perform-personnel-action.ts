import { toInstant } from '../../../company/calendar.js';
import type { Write } from '../../../core/collection.js';
import type { Transaction } from '../../../core/transaction.js';
import { isRefusal, type Refusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import type { components, operations } from '../types.gen.js';
import { resetPersonnel } from '../update/revise-personnel.js';

/**
 * Hands records back to IdP and HRIS. Every different record that the action was for is counted, as the rows of an
 * update are, also one in which nothing had been set by hand; only those that differ afterwards are written.
 */
export const performPersonnelAction: TypedHandler<operations['performPersonnelAction']> = ({ body }, { tx }) => {
  const records = findRecords(tx, body);
  if (isRefusal(records)) return records;
  const now = toInstant(tx.now);
  const writes = records.flatMap((record): Write[] => {
    const reset = resetPersonnel(record, now);
    return reset === record ? [] : [{ key: record.id, record: reset }];
  });
  tx.write(PERSONNEL, writes);
  return { status: 201, body: { count: records.length } };
};

const findRecords = (
  tx: Transaction,
  { action, personnelIds = [] }: components['schemas']['PersonnelAction'],
): readonly PersonnelRecord[] | Refusal => {
  const personnel = tx.collection<PersonnelRecord>(PERSONNEL);
  if (action === 'reset-sync-all') return personnel.values();
  const ids = [...new Set(personnelIds as readonly number[])];
  const unknown = ids.filter((id) => personnel.get(id) === undefined);
  if (unknown.length > 0) return refuseUnknown(unknown);
  return ids.flatMap((id) => personnel.get(id) ?? []);
};

const refuseUnknown = (ids: readonly number[]): Refusal => ({
  status: 409,
  reason: 'conflict',
  message: `No personnel record has the id ${ids.slice(0, 10).join(', ')}; nothing was reset.`,
});
