import { MatchersV3 } from '@pact-foundation/pact';
import type { operations } from '../../../src/apis/peoplelogic/types.gen.js';
import type { InteractionOf } from '../interaction.js';
import { connected, key, organization, organizationProfile } from './shapes.js';
import { variables } from './variables.js';

const { eachLike, like } = MatchersV3;
const { organizationId, organizationAlias, keyId, chatTeam, chatWorkspace, chatSecret } = variables;

const one = { path: { organization: organizationId } };
const renamed = { name: 'Acme Works' };
const profile = { location: 'Gothenburg', countryCode: 'SE', website: 'https://works.acme.example' };
const moved = { location: 'Malmö' };
const reporting = { name: 'Reporting', limitToRole: 'ORG_MEMBER' };
const secretKey = { ...key, name: 'Reporting', limitToRole: 'ORG_MEMBER', secretBase64: like('YWNtZQ==') };

const organizations: InteractionOf<operations>[] = [
  { operation: 'listOrganizations', asks: 'the organizations', status: 200, gets: eachLike(connected) },
  {
    operation: 'createOrganization',
    asks: 'a new organization',
    sends: { body: { name: 'Acme Labs', alias: 'acme-labs-of-the-contract' } },
    status: 201,
    gets: { ...organization, name: 'Acme Labs', alias: 'acme-labs-of-the-contract', apps: [], keys: [] },
  },
  {
    operation: 'updateCurrentOrganization',
    asks: 'another name for the own organization',
    sends: { body: renamed },
    status: 200,
    gets: { ...connected, ...renamed },
  },
  { operation: 'getOrganization', asks: 'an organization', sends: one, status: 200, gets: connected },
  {
    operation: 'updateOrganization',
    asks: 'another name for an organization',
    sends: { ...one, body: renamed },
    status: 200,
    gets: { ...connected, ...renamed },
  },
  {
    operation: 'getOrganizationByAlias',
    asks: 'an organization by its alias',
    sends: { path: { alias: organizationAlias } },
    status: 200,
    gets: connected,
  },
];

const lookups: InteractionOf<operations>[] = [
  {
    operation: 'listOrganizationsByAppType',
    asks: 'the organizations that use a chat',
    sends: { path: { type: 'SLACK' } },
    status: 200,
    gets: eachLike(connected),
  },
  {
    operation: 'listOrganizationsByAppExternalId',
    asks: 'the organizations of a team in the chat',
    sends: { path: { type: 'SLACK', externalId: chatTeam } },
    status: 200,
    gets: eachLike(connected),
  },
  {
    operation: 'listOrganizationsByAppData',
    asks: 'the organizations of a workspace in the chat',
    sends: { path: { type: 'SLACK', key: 'workspace', value: chatWorkspace } },
    status: 200,
    gets: eachLike(connected),
  },
  {
    operation: 'listOrganizationsByAppSecret',
    asks: 'the organizations with a secret of the chat',
    sends: { path: { type: 'SLACK', key: 'signing' }, body: { secret: chatSecret } },
    status: 200,
    gets: eachLike(connected),
  },
];

const profiles: InteractionOf<operations>[] = [
  {
    operation: 'getCurrentOrganizationProfile',
    asks: 'the profile of the own organization',
    status: 200,
    gets: organizationProfile,
  },
  {
    operation: 'replaceCurrentOrganizationProfile',
    asks: 'a whole profile for the own organization',
    sends: { body: profile },
    status: 201,
    gets: { ...profile, timezone: null, mission: null },
  },
  {
    operation: 'patchCurrentOrganizationProfile',
    asks: 'another location for the own organization',
    sends: { body: moved },
    status: 200,
    gets: { ...organizationProfile, ...moved },
  },
  {
    operation: 'getOrganizationProfile',
    asks: 'the profile of an organization',
    sends: one,
    status: 200,
    gets: organizationProfile,
  },
  {
    operation: 'replaceOrganizationProfile',
    asks: 'a whole profile for an organization',
    sends: { ...one, body: profile },
    status: 201,
    gets: { ...profile, timezone: null, mission: null },
  },
  {
    operation: 'patchOrganizationProfile',
    asks: 'another location for an organization',
    sends: { ...one, body: moved },
    status: 200,
    gets: { ...organizationProfile, ...moved },
  },
];

const keys: InteractionOf<operations>[] = [
  {
    operation: 'createCurrentOrganizationKey',
    asks: 'a key for the own organization',
    sends: { body: reporting },
    status: 201,
    gets: secretKey,
  },
  {
    operation: 'createOrganizationKey',
    asks: 'a key for an organization',
    sends: { ...one, body: reporting },
    status: 201,
    gets: secretKey,
  },
  {
    operation: 'deleteCurrentOrganizationKey',
    asks: 'that a key of the own organization goes',
    sends: { path: { key: keyId } },
    status: 200,
    gets: key,
  },
  {
    operation: 'deleteOrganizationKey',
    asks: 'that a key of an organization goes',
    sends: { path: { organization: organizationId, key: keyId } },
    status: 200,
    gets: key,
  },
];

/** What the Directory does for an administrator who asks for organizations. */
export const organizationInteractions = [...organizations, ...lookups, ...profiles, ...keys];
