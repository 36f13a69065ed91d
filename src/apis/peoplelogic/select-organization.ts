import type { HandlerContext } from '../../engine/behaviour.js';
import type { Refusal } from '../../engine/refusal.js';
import { readCaller } from './caller.js';
import type { OrganizationRecord } from './collections.js';
import { findOrganization, refuseUnknownOrganization } from './organizations.js';

/** The organization that a path names, or the current one where it names none; refused if the token does not see it. */
export const selectOrganization = (
  context: HandlerContext,
  { organization }: { readonly organization?: string },
): OrganizationRecord | Refusal => {
  const current = readCaller(context).organizationId;
  const id = organization ?? current;
  return findOrganization(context.tx, current, id) ?? refuseUnknownOrganization(id);
};
