import type { Transaction } from '../../../core/transaction.js';
import type { Fault, Reference } from '../../../engine/records/record-rules.js';
import { ACCOUNTS, ORGANIZATIONS, type OrganizationRecord } from '../collections.js';
import type { components } from '../types.gen.js';

type Schemas = components['schemas'];

/** The place of a schema in the spec. */
export const spec = (place: string): string => `#/components/schemas/${place}`;

const LOWER_CASE = { pattern: '^[^A-F]*$' } as const;

/** An id: all of them are looked up in lower case. */
export const id = { $ref: spec('Organization/properties/id'), ...LOWER_CASE } as const;

/** The same, or null. */
export const idOrNull = { $ref: spec('Employee/properties/account'), ...LOWER_CASE } as const;

/** The reference that a member is, unless it is null. */
export const refer = (pointer: string, collection: string, value: string | null): readonly Reference[] =>
  value === null ? [] : [{ pointer, collection, value }];

/** Who made something, and who changed it last. */
export const referToAuthors = (
  { created, status }: { readonly created: Schemas['Created']; readonly status?: Schemas['Status'] },
  above = '',
): readonly Reference[] => [
  ...refer(`${above}/created/createdBy`, ACCOUNTS, created.createdBy),
  ...(status ? refer(`${above}/status/changedBy`, ACCOUNTS, status.changedBy) : []),
];

/** The organization that something belongs to. */
export const referToOrganization = ({ organization }: { readonly organization: string }): readonly Reference[] =>
  refer('/organization', ORGANIZATIONS, organization);

/** Mappings through apps that the organization does not have. */
export const findStrangeMappings = (
  { mappings }: { readonly mappings: readonly { readonly app: string }[] },
  apps: OrganizationRecord['apps'],
): Fault[] => {
  const known = new Set(apps.map((app) => app.id));
  return mappings.flatMap(({ app }, index) =>
    known.has(app) ? [] : [{ pointer: `/mappings/${index}/app`, message: `names no app of the organization: ${app}` }],
  );
};

/** The apps of the organization that a record belongs to. */
export const listApps = (
  tx: Transaction,
  { organization }: { readonly organization: string },
): OrganizationRecord['apps'] => tx.collection<OrganizationRecord>(ORGANIZATIONS).get(organization)?.apps ?? [];

/** Entries of a list that have the same as an entry above. */
export const findRepeated = (pointer: string, values: readonly string[]): Fault[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ pointer: `${pointer}/${index}`, message: `repeats ${value}` }],
  );
