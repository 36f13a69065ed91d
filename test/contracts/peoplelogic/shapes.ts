import { MatchersV3 } from '@pact-foundation/pact';
import { email, instant, oneOf } from '../matchers.js';

const { boolean, eachLike, like, uuid } = MatchersV3;

const id = uuid('5e6f7081-92a3-4b4c-95d6-f708192a3b4c');
const status = { current: like('ACTIVE'), changedAt: instant('2022-03-07T10:00:00.000Z') };
const created = { createdAt: instant('2022-03-07T10:00:00.000Z') };

/** What a consumer reads of any organization. */
export const organization = { id, name: like('Acme'), active: boolean(true), status, created };

/** An organization that has been in use, with what it has connected. */
export const connected = {
  ...organization,
  alias: like('acme'),
  owners: eachLike(id),
  apps: eachLike({ id, name: like('Slack'), type: like('SLACK'), active: boolean(true) }),
};

/** How an organization describes itself. */
export const organizationProfile = {
  location: like('Gothenburg'),
  countryCode: like('SE'),
  timezone: like('Europe/Stockholm'),
  website: like('https://www.acme.example'),
};

/** An API key. */
export const key = { id, name: like('Reporting') };

/** What a consumer reads of any account. */
export const account = { id, email: email('sally.okafor@acme.example'), active: boolean(true), status, created };

/** An account with a role in an organization. */
export const granted = { ...account, grants: eachLike({ orgId: id, role: like('ORG_MEMBER') }) };

/** What a consumer reads of an employee. */
export const employee = {
  id,
  name: like('Sally Okafor'),
  email: email('sally.okafor@acme.example'),
  type: like('EMPLOYEE'),
  active: boolean(true),
  status,
  created,
};

/** That one employee manages another. */
export const relation = { employeeId: id, managerId: id, type: like('DIRECT') };

/** What a consumer reads of a group. */
export const group = { id, name: like('Support'), type: like('TEAM'), active: boolean(true), status, created };

/** That somebody is in a group. */
export const membership = { groupId: id, entityId: id, entityType: oneOf('EMPLOYEE', 'ACCOUNT'), type: like('MEMBER') };

/** A refusal; a consumer shows the message. */
export const refusal = (code: number) => ({
  status: code,
  message: like('there is no such thing'),
  timestamp: instant('2026-01-15T09:00:00.000Z'),
});
