import type { HandlerContext } from '../../engine/behaviour.js';
import type { Refusal } from '../../engine/refusal.js';
import { appointOwner } from './appoint-owner.js';
import { ORGANIZATIONS, type OrganizationRecord } from './collections.js';
import { refuseAlias } from './refuse-alias.js';
import type { components } from './types.gen.js';

/** Writes what an update changes of an organization; the owner that it names becomes the only one. */
export const updateOrganization = (
  context: HandlerContext,
  organization: OrganizationRecord,
  { name, alias, ownerEmail }: components['schemas']['OrganizationInput'],
): OrganizationRecord | Refusal => {
  const { id } = organization;
  const refusal = refuseAlias(context.tx, { id, alias });
  if (refusal) return refusal;
  const owners = ownerEmail === undefined ? organization.owners : [appointOwner(context, id, ownerEmail)];
  const updated = { ...organization, name, alias: alias ?? organization.alias, owners };
  context.tx.put(ORGANIZATIONS, id, updated);
  return updated;
};
