import type { Collection } from '../../../core/collection.js';
import { toOverallStatus } from '../compliance/overall-status.js';
import type { PersonnelRecord } from '../personnel-record.js';
import type { operations } from '../types.gen.js';
import { createOrder } from './order.js';

type Query = operations['listPersonnel']['parameters']['query'];

/** What decides who is listed. */
export type Filters = Pick<Query, 'employmentStatus[]' | 'complianceStatus[]'>;

/** What decides who is listed, and in which order. */
export type Selection = Filters & Pick<Query, 'sort'>;

/** The orders that the list knows. */
export const orders = {
  createdAt: createOrder(({ createdAt }) => createdAt),
  updatedAt: createOrder(({ updatedAt }) => updatedAt),
} as const;

/** Makes what decides whether somebody is listed. */
export const createFilter = ({
  'employmentStatus[]': employment,
  'complianceStatus[]': compliance,
}: Filters): ((record: PersonnelRecord) => boolean) => {
  const employed = new Set<string>(employment);
  const compliant = new Set<string>(compliance);
  return (record) =>
    (!employment || employed.has(record.employmentStatus)) && (!compliance || compliant.has(toOverallStatus(record)));
};

/** Everybody who matches, in ascending order; worked out once for a version of the personnel and a selection. */
export const selectPersonnel = (
  personnel: Collection<PersonnelRecord>,
  { sort, ...filters }: Selection,
): readonly PersonnelRecord[] => {
  const everybody = personnel.view(orders[sort].view);
  const { 'employmentStatus[]': employment, 'complianceStatus[]': compliance } = filters;
  if (!employment && !compliance) return everybody;
  return personnel.memo(JSON.stringify(['list', sort, employment, compliance]), () =>
    everybody.filter(createFilter(filters)),
  );
};
