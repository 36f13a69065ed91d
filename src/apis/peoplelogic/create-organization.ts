import type { HandlerContext } from '../../engine/behaviour.js';
import type { Refusal } from '../../engine/refusal.js';
import { appointOwner } from './appoint-owner.js';
import { readCaller } from './caller.js';
import { ORGANIZATIONS, type OrganizationRecord } from './collections.js';
import { createFreeId } from './create-free-id.js';
import { toCreated } from './created.js';
import { EMPTY_ORGANIZATION_PROFILE } from './empty-organization-profile.js';
import { refuseAlias } from './refuse-alias.js';
import { toStatus } from './status.js';
import type { components } from './types.gen.js';

/** Makes an organization that the tokens of the current one see. */
export const createOrganization = (
  context: HandlerContext,
  { name, alias, ownerEmail }: components['schemas']['OrganizationInput'],
): OrganizationRecord | Refusal => {
  const { tx } = context;
  const refusal = refuseAlias(tx, { alias });
  if (refusal) return refusal;
  const id = createFreeId(tx, ORGANIZATIONS);
  const created = toCreated(context);
  const organization: OrganizationRecord = {
    id,
    name,
    alias: alias ?? null,
    active: true,
    status: toStatus(created),
    created,
    owners: ownerEmail === undefined ? [] : [appointOwner(context, id, ownerEmail)],
    profile: EMPTY_ORGANIZATION_PROFILE,
    apps: [],
    keys: [],
    preferences: null,
    mappings: [],
    parent: readCaller(context).organizationId,
    keysMade: 0,
  };
  tx.put(ORGANIZATIONS, id, organization);
  return organization;
};
