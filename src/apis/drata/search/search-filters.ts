import type { PersonnelRecord } from '../personnel-record.js';
import { complianceFacets } from './compliance-filters.js';
import { type FieldCondition, meetsCondition } from './field-condition.js';
import type { SearchDocument } from './search-document.js';
import type { Column } from './search-documents.js';
import type { SearchQuery } from './search-query.js';
import { complianceStatuses, employmentStatuses, syncStatuses } from './statuses.js';

/** Decides whether a person is among the results. */
export interface SearchFilter {
  readonly passes: (document: SearchDocument) => boolean;
  /** Where a column tells the same: the codes in it that pass. */
  readonly column?: Column & { readonly wanted: ReadonlySet<number> };
}

/** The groups that narrow a workspace's personnel; undefined where nothing narrows them. */
export type Scope = readonly number[] | undefined;

/** What restricts a search besides its text. */
export interface Restriction {
  readonly query: SearchQuery;
  readonly conditions: readonly FieldCondition[];
  /** The groups in scope: who is in none of them is not found. Undefined where everybody is. */
  readonly scope: Scope;
}

/** The filters that a search asks for, all of which have to hold. */
export const createSearchFilters = ({ query, conditions, scope }: Restriction): readonly SearchFilter[] =>
  [
    scope && inScope(scope),
    ...listStatusFilters(query),
    startsWith(query.firstName, ({ firstName }) => firstName),
    startsWith(query.lastName, ({ lastName }) => lastName),
    inAnyGroup(query['groupIds[]']),
    oneOf(query['idpConnectionIds[]'], ({ idpConnectionId }) => idpConnectionId),
    oneOf(query['hrisConnectionIds[]'], ({ hrisConnectionId }) => hrisConnectionId),
    ...conditions.map((condition): SearchFilter => {
      return { passes: ({ record }) => meetsCondition(condition, record.customFields) };
    }),
  ].filter((filter) => filter !== undefined);

const listStatusFilters = (query: SearchQuery): (SearchFilter | undefined)[] => [
  hasStatus({
    name: 'employmentStatus',
    values: employmentStatuses,
    wanted: query['employmentStatus[]'],
    read: ({ record }) => record.employmentStatus,
  }),
  hasStatus({
    name: 'syncStatus',
    values: syncStatuses,
    wanted: query.syncStatus && [query.syncStatus],
    read: ({ syncStatus }) => syncStatus,
  }),
  ...complianceFacets.map((facet) =>
    hasStatus({
      name: facet,
      values: complianceStatuses,
      wanted: query[`${facet}[]`],
      read: ({ statuses }) => statuses[facet],
    }),
  ),
];

interface StatusFilter<V> {
  readonly name: string;
  readonly values: readonly V[];
  readonly wanted: readonly V[] | undefined;
  readonly read: (document: SearchDocument) => V | undefined;
}

/** Those whom a status leaves out have none of its values: code 0, which nobody can ask for. */
const hasStatus = <V>({ name, values, wanted, read }: StatusFilter<V>): SearchFilter | undefined => {
  if (wanted === undefined) return undefined;
  const codes = new Map<V | undefined, number>(values.map((value, index) => [value, index + 1]));
  const accepted = new Set<V | undefined>(wanted);
  return {
    passes: (document) => accepted.has(read(document)),
    column: {
      name,
      codeOf: (document) => codes.get(read(document)) ?? 0,
      wanted: new Set(wanted.map((value) => codes.get(value) as number)),
    },
  };
};

const inScope = (scope: readonly number[]): SearchFilter => {
  const { passes } = inAnyGroup(scope) as SearchFilter;
  const name = `in scope ${scope.join()}`;
  return { passes, column: { name, codeOf: (document) => (passes(document) ? 1 : 0), wanted: new Set([1]) } };
};

const inAnyGroup = (groupIds: readonly number[] | undefined): SearchFilter | undefined => {
  if (groupIds === undefined) return undefined;
  const wanted = new Set(groupIds);
  return { passes: ({ record }) => record.groupIds.some((id) => wanted.has(id)) };
};

const startsWith = (
  start: string | undefined,
  read: (document: SearchDocument) => string,
): SearchFilter | undefined => {
  if (start === undefined) return undefined;
  const lower = start.toLowerCase();
  return { passes: (document) => read(document).startsWith(lower) };
};

const oneOf = (
  ids: readonly number[] | undefined,
  read: (record: PersonnelRecord) => number | null,
): SearchFilter | undefined => {
  if (ids === undefined) return undefined;
  const wanted = new Set<number | null>(ids);
  return { passes: ({ record }) => wanted.has(read(record)) };
};
