import type { PersonnelRecord, SourcedFields } from '../personnel-record.js';
import type { CustomFieldChanges } from './read-custom-fields.js';

/** What to change of a record; what is not here stays. */
export interface PersonnelChanges extends Partial<SourcedFields> {
  readonly notHumanReason?: string;
  readonly customFields?: CustomFieldChanges;
}

/** Who changes it, and when. */
export interface Revision {
  /** The user whose key is used. */
  readonly userId: number | null;
  /** RFC 3339 in UTC with milliseconds. */
  readonly now: string;
}

const SOURCED = ['employmentStatus', 'startedAt', 'separatedAt'] as const satisfies readonly (keyof SourcedFields)[];

/**
 * A record after changes by hand, with everything that follows from them; the record itself where nothing differs. A
 * reason explains why somebody is out of scope, so without that status it is dropped, as are reason and provider when
 * the status is given up.
 */
export const revisePersonnel = (
  record: PersonnelRecord,
  changes: PersonnelChanges,
  { userId, now }: Revision,
): PersonnelRecord => {
  const { notHumanReason: reason, customFields, ...sourced } = changes;
  const given = SOURCED.filter((name) => sourced[name] !== undefined);
  const setByHand = SOURCED.filter((name) => given.includes(name) || record.setByHand.includes(name));
  const revised: PersonnelRecord = {
    ...record,
    ...sourced,
    ...(reason !== undefined && { notHumanReason: reason, reasonProviderId: userId }),
    setByHand: setByHand.length === record.setByHand.length ? record.setByHand : setByHand,
    ...(customFields && { customFields: setValues(record.customFields, customFields) }),
  };
  return stamp(record, revised, now);
};

/** A record as its sources have it; the record itself where nothing was set by hand. */
export const resetPersonnel = (record: PersonnelRecord, now: string): PersonnelRecord =>
  record.setByHand.length === 0 ? record : stamp(record, { ...record, ...record.sources, setByHand: [] }, now);

const setValues = (
  values: PersonnelRecord['customFields'],
  changes: CustomFieldChanges,
): PersonnelRecord['customFields'] => {
  const isSame = Object.entries(changes).every(([id, value]) => (values[id] ?? null) === value);
  if (isSame) return values;
  const merged = Object.entries({ ...values, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
};

/** Settles what follows from a change, if there is one. */
const stamp = (before: PersonnelRecord, changed: PersonnelRecord, now: string): PersonnelRecord => {
  const isOutOfScope = changed.employmentStatus === 'OUT_OF_SCOPE';
  const settled = isOutOfScope ? changed : { ...changed, notHumanReason: null, reasonProviderId: null };
  const names = Object.keys(settled) as (keyof PersonnelRecord)[];
  if (names.every((name) => settled[name] === before[name])) return before;
  return {
    ...settled,
    statusUpdatedAt: settled.employmentStatus === before.employmentStatus ? before.statusUpdatedAt : now,
    updatedAt: now > before.updatedAt ? now : before.updatedAt,
  };
};
