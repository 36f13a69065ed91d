import type { View } from '../../core/collection.js';
import type { Transaction } from '../../core/transaction.js';
import { USERS } from './collections.js';
import type { RecordFilter } from './lucene/compile-query.js';
import type { User, UserAttributes } from './user.js';

/** What a list is asked for; `q` and `sort` together name the filter and the order. */
export interface Selection {
  readonly q: string;
  readonly filter: RecordFilter;
  /** Names of attributes, the most important first; `-` before a name descends. */
  readonly sort: readonly string[];
}

/** Order of creation; a stable sort leaves the collection's order by id where two were created at once. */
const byAge: View<User, readonly User[]> = {
  build: (users) => users.values().sort((left, right) => compare(left, right, 'created_at')),
};

/** All users that match, in order; worked out once for each state of the users and each question. */
export const selectUsers = (tx: Transaction, { q, filter, sort }: Selection): readonly User[] => {
  const users = tx.collection<User>(USERS);
  if (q === '' && sort.length === 0) return users.view(byAge);
  return users.memo(JSON.stringify([q, sort]), () => {
    const matching = users.view(byAge).filter(({ attributes }) => filter(attributes));
    return sort.length === 0 ? matching : matching.sort(compareBy(sort));
  });
};

const compareBy = (sort: readonly string[]): ((left: User, right: User) => number) => {
  const keys = sort.map((key) => {
    const descends = key.startsWith('-');
    return { name: (descends ? key.slice(1) : key) as keyof UserAttributes, sign: descends ? -1 : 1 };
  });
  return (left, right) => {
    for (const { name, sign } of keys) {
      const order = compare(left, right, name);
      if (order !== 0) return order * sign;
    }
    return 0;
  };
};

/** Text by code units; nothing counts as more than anything, as in PostgreSQL. */
const compare = (left: User, right: User, name: keyof UserAttributes): number => {
  const one = left.attributes[name];
  const other = right.attributes[name];
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
};
