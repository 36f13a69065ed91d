import type { Collection } from '../../core/collection.js';
import { type ExposureRecord, lastMove } from './exposure-record.js';
import { readInstant } from './read-instant.js';
import type { operations } from './types.gen.js';

/** Which exposures to list. */
export interface ExposureQuery {
  readonly companyId: string;
  readonly filters: NonNullable<operations['listExposures']['parameters']['query']>;
}

type Matches = (exposure: ExposureRecord) => boolean;

/** A list without anything in it leaves nothing out. */
const createFilter = <T>(values: readonly T[] | undefined, read: (exposure: ExposureRecord) => T): Matches => {
  if (values === undefined || values.length === 0) return () => true;
  const wanted = new Set(values);
  return (exposure) => wanted.has(read(exposure));
};

const createMatcher = ({ companyId, filters: { since, employees, status, exposed } }: ExposureQuery): Matches => {
  const from = since === undefined ? -Infinity : readInstant(since);
  const ofEmployees = createFilter(employees, ({ employee_id }) => employee_id);
  const ofStatus = createFilter<string>(status, (exposure) => lastMove(exposure).status);
  return (exposure) =>
    exposure.company_id === companyId &&
    (!exposed || exposure.exposed) &&
    ofEmployees(exposure) &&
    ofStatus(exposure) &&
    Date.parse(lastMove(exposure).when) >= from;
};

/** The exposures of a company that match, in order of their ids; worked out once for a version of the collection. */
export const listExposures = (
  exposures: Collection<ExposureRecord>,
  query: ExposureQuery,
): readonly ExposureRecord[] => {
  const { since, employees, status, exposed } = query.filters;
  const name = JSON.stringify([query.companyId, since, employees, status, exposed]);
  return exposures.memo(name, () => exposures.values().filter(createMatcher(query)));
};
