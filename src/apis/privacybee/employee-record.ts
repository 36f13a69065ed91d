import { type Change, Collection, type RecordKey, type View } from '../../core/collection.js';
import type { components } from './types.gen.js';

/** The collection of the employees of all companies, by id. */
export const EMPLOYEES = 'privacybee/employees';

/** An employee as stored; what follows from the names and the exposures is not. */
export type EmployeeRecord = Omit<components['schemas']['Person'], 'display_name' | 'exposures' | 'risk_score'> & {
  readonly company_id: string;
  /** What the id was made from, and the ids of exposures are. */
  readonly number: number;
};

/** Those who have one address. */
type Holders = { readonly ids: readonly RecordKey[] };

/** Names an address in the index of addresses; the same one may be known in several companies. */
export const toEmailKey = (companyId: string, email: string): string => `${companyId} ${email}`;

const keysOf = (employee: EmployeeRecord | undefined): string[] =>
  employee ? employee.emails.map(({ email }) => toEmailKey(employee.company_id, email)) : [];

const applyChanges = (index: Collection<Holders>, changes: Iterable<Change<EmployeeRecord>>): Collection<Holders> => {
  const touched = new Map<string, readonly RecordKey[]>();
  const holdersOf = (key: string): readonly RecordKey[] => touched.get(key) ?? index.get(key)?.ids ?? [];
  for (const { key: id, before, after } of changes) {
    if (before?.emails === after?.emails && before?.company_id === after?.company_id) continue;
    for (const key of keysOf(before)) {
      touched.set(
        key,
        holdersOf(key).filter((holder) => holder !== id),
      );
    }
    for (const key of keysOf(after)) touched.set(key, [...holdersOf(key), id]);
  }
  return index.with([...touched].map(([key, ids]) => ({ key, record: ids.length === 0 ? undefined : { ids } })));
};

/** The ids of the employees who have an address, by `toEmailKey`; an index that costs a write what the write changes. */
export const employeesByEmail: View<EmployeeRecord, Collection<Holders>> = {
  build: (employees) =>
    applyChanges(
      Collection.of<Holders>([]),
      employees.values().map((after) => ({ key: after.id, before: undefined, after })),
    ),
  update: applyChanges,
};
