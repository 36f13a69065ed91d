import type { HandlerContext } from '../../../engine/behaviour.js';
import { isRefusal, type Refusal, refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { readCaller } from '../caller.js';
import type { OrganizationRecord } from '../collections.js';
import { createOrganization } from '../create-organization.js';
import { findOrganization, findOrganizationByAlias, listOrganizations } from '../organizations.js';
import { renderOrganization } from '../render-organization.js';
import { selectOrganization } from '../select-organization.js';
import type { components, operations } from '../types.gen.js';
import { updateOrganization } from '../update-organization.js';

type Schemas = components['schemas'];

const show = (context: HandlerContext, organization: OrganizationRecord): Schemas['Organization'] =>
  renderOrganization(organization, readCaller(context).isAdmin);

const answer = (context: HandlerContext, found: OrganizationRecord | Refusal) =>
  isRefusal(found) ? found : ({ status: 200, body: show(context, found) } as const);

const update = (
  context: HandlerContext,
  path: { readonly organization?: string },
  body: Schemas['OrganizationInput'],
) => {
  const organization = selectOrganization(context, path);
  return isRefusal(organization) ? organization : answer(context, updateOrganization(context, organization, body));
};

/** Answers what is asked of organizations themselves. */
export const organizationHandlers: TypedHandlers<operations> = {
  listOrganizations: (_, context) => {
    const found = listOrganizations(context.tx, readCaller(context).organizationId);
    return { status: 200, body: found.map((organization) => show(context, organization)) };
  },

  createOrganization: ({ body }, context) => {
    const organization = createOrganization(context, body);
    return isRefusal(organization) ? organization : { status: 201, body: show(context, organization) };
  },

  getOrganization: ({ path }, context) => answer(context, selectOrganization(context, path)),

  updateCurrentOrganization: ({ body }, context) => update(context, {}, body),

  updateOrganization: ({ path, body }, context) => update(context, path, body),

  getOrganizationByAlias: ({ path: { alias } }, context) => {
    const { tx } = context;
    const id = findOrganizationByAlias(tx, alias)?.id;
    const organization = id === undefined ? id : findOrganization(tx, readCaller(context).organizationId, id);
    return answer(context, organization ?? refuseNotFound(`there is no organization with the alias ${alias}`));
  },
};
