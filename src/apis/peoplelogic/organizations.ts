import type { Transaction } from '../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../engine/refusal.js';
import { ORGANIZATIONS, type OrganizationRecord } from './collections.js';
import { createKeyIndex, listKeys } from './key-index.js';

const organizationsByAlias = createKeyIndex(({ alias }: OrganizationRecord) => alias ?? undefined);
const organizationsByParent = createKeyIndex(({ parent }: OrganizationRecord) => parent ?? undefined);

const isVisible = ({ id, parent }: OrganizationRecord, current: string): boolean =>
  id === current || parent === current;

/** The organization of that id, if a token whose current organization is `current` sees it. */
export const findOrganization = (tx: Transaction, current: string, id: string): OrganizationRecord | undefined => {
  const organization = tx.get<OrganizationRecord>(ORGANIZATIONS, id.toLowerCase());
  return organization && isVisible(organization, current) ? organization : undefined;
};

/** The one organization that has the alias, whoever sees it. */
export const findOrganizationByAlias = (tx: Transaction, alias: string): OrganizationRecord | undefined => {
  const [id] = listKeys(tx.view(ORGANIZATIONS, organizationsByAlias), alias);
  return id === undefined ? undefined : tx.get(ORGANIZATIONS, id);
};

/** The organizations that a token sees: its current one, and those that were made with tokens of that one. */
export const listOrganizations = (tx: Transaction, current: string): OrganizationRecord[] => {
  const organizations = tx.collection<OrganizationRecord>(ORGANIZATIONS);
  const ids = [current, ...listKeys(organizations.view(organizationsByParent), current)];
  return ids.flatMap((id) => organizations.get(id) ?? []);
};

/** Refuses a path that names no organization that the token sees. */
export const refuseUnknownOrganization = (id: string): Refusal => refuseNotFound(`there is no organization ${id}`);
