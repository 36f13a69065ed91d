import type { HandlerContext } from '../../../engine/behaviour.js';
import type { TypedHandlers } from '../../../engine/typed-handler.js';
import { readCaller } from '../caller.js';
import type { OrganizationRecord } from '../collections.js';
import { matchesFilter } from '../matches-filter.js';
import { listOrganizations } from '../organizations.js';
import { renderOrganization } from '../render-organization.js';
import type { operations } from '../types.gen.js';

type App = OrganizationRecord['apps'][number];

/** The organizations that the token sees and that have an app of the type which fits. */
const listByApp = (context: HandlerContext, type: string, fits: (app: App) => boolean) => {
  const { organizationId, isAdmin } = readCaller(context);
  const found = listOrganizations(context.tx, organizationId).filter(({ apps }) =>
    apps.some((app) => matchesFilter(type, app.type) && fits(app)),
  );
  return { status: 200, body: found.map((organization) => renderOrganization(organization, isAdmin)) } as const;
};

/** Whether the entry is there and its text is this; what is no text, number or truth value has none. */
const holds = (entries: Readonly<Record<string, unknown>>, key: string, text: string): boolean => {
  const value = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value) === text;
};

/** Answers which organizations have an app. */
export const organizationLookupHandlers: TypedHandlers<operations> = {
  listOrganizationsByAppType: ({ path: { type } }, context) => listByApp(context, type, () => true),

  listOrganizationsByAppExternalId: ({ path }, context) =>
    listByApp(context, path.type, ({ externalId }) => externalId === path.externalId),

  listOrganizationsByAppData: ({ path: { type, key, value } }, context) =>
    listByApp(context, type, ({ appData }) => holds(appData, key, value)),

  listOrganizationsByAppSecret: ({ path: { type, key }, body: { secret } }, context) =>
    listByApp(context, type, ({ secretData }) => holds(secretData, key, secret)),
};
