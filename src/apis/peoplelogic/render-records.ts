import type { AccountRecord, EmployeeRecord, GroupRecord, ManagerRecord, MembershipRecord } from './collections.js';
import { renderOnce } from './render-once.js';
import type { components } from './types.gen.js';

type Schemas = components['schemas'];
type WithMappings = { readonly mappings: readonly Schemas['Mapping'][] };

const withoutOrganization = <R extends { readonly organization: string }>({
  organization,
  ...shown
}: R): Omit<R, 'organization'> => shown;

const hideSecrets = <T extends WithMappings>(rendering: T): T =>
  rendering.mappings.every(({ mappingSecrets }) => Object.keys(mappingSecrets).length === 0)
    ? rendering
    : { ...rendering, mappings: rendering.mappings.map((mapping) => ({ ...mapping, mappingSecrets: {} })) };

/** Shows records to tokens that may see the secrets of mappings, and to those that may not. */
const createRenderer = <R extends object, T extends WithMappings & object>(
  render: (record: R) => T,
): ((record: R, seesSecrets: boolean) => T) => {
  const full = renderOnce(render);
  const hidden = renderOnce((record: R) => hideSecrets(full(record)));
  return (record, seesSecrets) => (seesSecrets ? full : hidden)(record);
};

/** An employee as a token sees it. */
export const renderEmployee = createRenderer<EmployeeRecord, Schemas['Employee']>(withoutOrganization);

/** A group as a token sees it. */
export const renderGroup = createRenderer<GroupRecord, Schemas['Group']>(withoutOrganization);

/** That one employee manages another. */
export const renderManager = renderOnce<ManagerRecord, Schemas['ManagerRelation']>(withoutOrganization);

/** That an entity is in a group. */
export const renderMembership = renderOnce<MembershipRecord, Schemas['Membership']>(withoutOrganization);

const renderWithAllGrants = createRenderer<AccountRecord, Schemas['Account']>(withoutOrganization);
const partial = renderOnce((_: Schemas['Account']) => new Map<string, Schemas['Account']>());

/** What a token sees of accounts. */
export interface AccountView {
  readonly seesSecrets: boolean;
  /** Ids of the organizations that the token sees; roles in others are not shown. */
  readonly organizations: ReadonlySet<string>;
}

/** An account as a token sees it. */
export const renderAccount = (
  record: AccountRecord,
  { seesSecrets, organizations }: AccountView,
): Schemas['Account'] => {
  const account = renderWithAllGrants(record, seesSecrets);
  const grants = account.grants.filter(({ orgId }) => organizations.has(orgId));
  if (grants.length === account.grants.length) return account;
  const renderings = partial(account);
  const name = grants.map(({ orgId }) => orgId).join();
  const rendering = renderings.get(name) ?? { ...account, grants };
  renderings.set(name, rendering);
  return rendering;
};
