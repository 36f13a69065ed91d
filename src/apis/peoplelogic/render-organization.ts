import type { OrganizationRecord } from './collections.js';
import { renderOnce } from './render-once.js';
import type { components } from './types.gen.js';

type Organization = components['schemas']['Organization'];

const renderFully = renderOnce(
  ({ parent, keysMade, ...organization }: OrganizationRecord): Organization => organization,
);

const renderWithoutSecrets = renderOnce((record: OrganizationRecord): Organization => {
  const { apps, keys, mappings, ...organization } = renderFully(record);
  return {
    ...organization,
    apps: apps.map((app) => ({ ...app, secretData: {} })),
    keys: keys.map((key) => ({ ...key, secretBase64: null })),
    mappings: mappings.map((mapping) => ({ ...mapping, mappingSecrets: {} })),
  };
});

/** An organization as a token sees it. */
export const renderOrganization = (organization: OrganizationRecord, seesSecrets: boolean): Organization =>
  (seesSecrets ? renderFully : renderWithoutSecrets)(organization);
