import type { Company, Connection } from '../../../company/company.js';
import { createToken } from '../../../core/chance.js';
import type { OrganizationRecord } from '../collections.js';
import { type SeededOrganization, toAppId, toOrganizationId } from '../ids.js';
import { toStatus } from '../status.js';
import { INACTIVE } from '../statuses.js';

type App = OrganizationRecord['apps'][number];

/** The chat that both organizations talk in. */
export const CHAT = 'SLACK';

type Plan = Pick<App, 'type' | 'name' | 'externalId' | 'secretData' | 'appData' | 'created'> & {
  /** Names the app in its id. */
  readonly key: string;
  readonly isActive?: boolean;
  readonly isInternal?: boolean;
};

const toApp = (
  company: Company,
  which: SeededOrganization,
  { key, isActive = true, isInternal = false, ...plan }: Plan,
): App => ({
  id: toAppId(company, which, key),
  externalId: plan.externalId,
  internal: isInternal,
  name: plan.name,
  type: plan.type,
  active: isActive,
  status: toStatus(plan.created, isActive ? undefined : INACTIVE),
  created: plan.created,
  organization: toOrganizationId(company, which),
  secretData: plan.secretData,
  appData: plan.appData,
});

const createValue = ({ seed }: Company, length: number, ...keys: readonly string[]): string =>
  createToken(length, seed, 'peoplelogic', 'apps', ...keys);

/** Id that the chat's maker knows an organization by. */
export const toChatTeam = (company: Company, which: SeededOrganization): string =>
  `T0${createValue(company, 8, which, CHAT, 'team')}`.toUpperCase();

/** Name of an organization's workspace in the chat. */
export const toWorkspace = (domain: string): string => `${domain.replace(/\.example$/, '')}-hq`;

/** The chat of an organization; `created` says since when. */
export const createChat = (
  company: Company,
  which: SeededOrganization,
  { domain, created }: { readonly domain: string; readonly created: App['created'] },
): App =>
  toApp(company, which, {
    key: CHAT,
    type: CHAT,
    name: 'Slack',
    externalId: toChatTeam(company, which),
    created,
    secretData: {
      signing: createValue(company, 32, which, CHAT, 'signing'),
      botToken: `xoxb-${createValue(company, 24, which, CHAT, 'bot')}`,
    },
    appData: { workspace: toWorkspace(domain), locale: 'en', notifyManagers: true, seats: 500 },
  });

/** Products that people are read from, as their makers write them. */
const PRODUCTS: Readonly<Record<string, string>> = {
  okta: 'Okta',
  google: 'Google Workspace',
  bamboohr: 'BambooHR',
  workday: 'Workday',
};

const createConnectionApp = (
  company: Company,
  { key, kind, provider, alias, state, createdAt }: Connection,
  createdBy: string | null,
): App =>
  toApp(company, 'main', {
    key,
    type: provider.toUpperCase(),
    name: PRODUCTS[provider] ?? provider,
    externalId: createValue(company, 12, key, 'tenant'),
    isActive: state === 'active',
    created: { createdAt, createdBy },
    secretData: { clientSecret: createValue(company, 40, key, 'client') },
    appData: { domain: company.domain, purpose: kind === 'idp' ? 'SIGN_IN' : 'PEOPLE', alias, syncHours: 6 },
  });

/** The apps that the company has connected: its chat, where its people are read from, and the vendor's own console. */
export const listCompanyApps = (company: Company, created: App['created']): readonly App[] => [
  createChat(company, 'main', { domain: company.domain, created }),
  ...company.connections.map((connection) => createConnectionApp(company, connection, created.createdBy)),
  toApp(company, 'main', {
    key: 'console',
    type: 'DIRECTORY_CONSOLE',
    name: 'Directory Console',
    externalId: null,
    isInternal: true,
    created,
    secretData: {},
    appData: { theme: 'dark' },
  }),
];
