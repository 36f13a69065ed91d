import type { components } from '../types.gen.js';
import type { ComplianceFacet } from './compliance-filters.js';
import type { SearchDocument } from './search-document.js';
import { complianceStatuses, employmentStatuses, syncStatuses } from './statuses.js';

type Schemas = components['schemas'];
type Facet = Schemas['PersonnelSearchFacet'];

/** How many people have each value. */
export type FacetCounts = readonly Schemas['FacetCount'][];

/** Counts the values of a facet: all those of an enumeration in its order; of groups those that occur, most first. */
export const countFacet = (facet: Facet, documents: readonly SearchDocument[]): FacetCounts => {
  switch (facet) {
    case 'groupIds':
      return countGroups(documents);
    case 'employmentStatus':
      return countValues(employmentStatuses, documents, ({ record }) => record.employmentStatus);
    case 'syncStatus':
      return countValues(syncStatuses, documents, ({ syncStatus }) => syncStatus);
    default:
      return countStatuses(facet, documents);
  }
};

/** Those whom the filter of that name leaves out are not counted. */
const countStatuses = (facet: ComplianceFacet, documents: readonly SearchDocument[]): FacetCounts =>
  countValues(complianceStatuses, documents, ({ statuses }) => statuses[facet]);

const countValues = <V extends string>(
  values: readonly V[],
  documents: readonly SearchDocument[],
  read: (document: SearchDocument) => V | undefined,
): FacetCounts => {
  const counts = new Map<V | undefined, number>();
  for (const document of documents) {
    const value = read(document);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
};

const countGroups = (documents: readonly SearchDocument[]): FacetCounts => {
  const counts = new Map<number, number>();
  for (const { record } of documents) {
    for (const id of new Set(record.groupIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([leftId, left], [rightId, right]) => right - left || leftId - rightId)
    .map(([id, count]) => ({ value: String(id), count }));
};
