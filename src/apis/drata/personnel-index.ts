import type { Collection, View } from '../../core/collection.js';
import type { PersonnelRecord } from './personnel-record.js';

type Index<K> = ReadonlyMap<K, number>;

const createIndex = <K>(keyOf: (record: PersonnelRecord) => K): View<PersonnelRecord, Index<K>> => {
  const build = (personnel: Collection<PersonnelRecord>): Index<K> =>
    new Map(personnel.values().map((record) => [keyOf(record), record.id]));
  return {
    build,
    update: (ids, changes, personnel) =>
      changes.every(({ before, after }) => before && after && keyOf(before) === keyOf(after)) ? ids : build(personnel),
  };
};

/** The ids of the personnel by their users' address in lower case. */
export const personnelByEmail = createIndex(({ user }) => user.email.toLowerCase());

/** The ids of the personnel by their users' id. */
export const personnelByUser = createIndex(({ user }) => user.id);
