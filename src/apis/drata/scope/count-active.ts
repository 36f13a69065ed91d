import type { Collection } from '../../../core/collection.js';
import { toStanding } from '../employment.js';
import type { PersonnelRecord } from '../personnel-record.js';

/**
 * How many active people are in at least one of the groups, each counted once; worked out once for a version of the
 * personnel. One look at everybody takes less than putting large groups together.
 */
export const countActive = (personnel: Collection<PersonnelRecord>, groupIds: readonly number[]): number =>
  personnel.memo(JSON.stringify(['active', groupIds]), () => {
    const groups = new Set(groupIds);
    const isIn = (record: PersonnelRecord): boolean => record.groupIds.some((id) => groups.has(id));
    const isActive = ({ employmentStatus }: PersonnelRecord): boolean => toStanding(employmentStatus) === 'active';
    return personnel.values().filter((record) => isActive(record) && isIn(record)).length;
  });
