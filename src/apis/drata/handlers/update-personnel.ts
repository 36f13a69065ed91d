import { toInstant } from '../../../company/calendar.js';
import type { Transaction } from '../../../core/transaction.js';
import { isRefusal, type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { findPersonnel } from '../find-personnel.js';
import { PERSONNEL } from '../personnel-record.js';
import { createRenderer } from '../render-personnel.js';
import type { components, operations } from '../types.gen.js';
import { findKeyOwner } from '../update/key-owner.js';
import { readCustomFields } from '../update/read-custom-fields.js';
import { readMoment } from '../update/read-moment.js';
import { type PersonnelChanges, revisePersonnel } from '../update/revise-personnel.js';

/** Changes what the body names; one that repeats what was set by hand already changes nothing. */
export const updatePersonnel: TypedHandler<operations['updatePersonnel']> = ({ path, body }, { tx, grant }) => {
  const record = findPersonnel(tx, path.personnelId);
  if (isRefusal(record)) return record;
  const changes = readChanges(tx, body);
  if (isRefusal(changes)) return changes;
  const revised = revisePersonnel(record, changes, { userId: findKeyOwner(tx, grant), now: toInstant(tx.now) });
  if (revised !== record) tx.put(PERSONNEL, record.id, revised);
  return { status: 200, body: createRenderer(tx)(revised) };
};

const readChanges = (
  tx: Transaction,
  { employmentStatus, notHumanReason, customFields, ...rest }: components['schemas']['PersonnelUpdate'],
): PersonnelChanges | Refusal => {
  const dates: { startedAt?: string; separatedAt?: string } = {};
  for (const name of ['startedAt', 'separatedAt'] as const) {
    const text = rest[name];
    if (text === undefined) continue;
    const moment = readMoment(text);
    if (moment === undefined) return refuseMoment(name);
    dates[name] = moment;
  }
  const values = customFields && readCustomFields(tx, customFields);
  if (values && isRefusal(values)) return values;
  return {
    ...dates,
    ...(employmentStatus !== undefined && { employmentStatus }),
    ...(notHumanReason !== undefined && { notHumanReason }),
    ...(values && { customFields: values }),
  };
};

const refuseMoment = (name: string): Refusal => {
  const message = 'must be between the years 0000 and 9999 in UTC';
  return refuseInvalid(`body /${name} ${message}`, [
    { in: 'body', name: '', pointer: `/${name}`, rule: 'date', message },
  ]);
};
