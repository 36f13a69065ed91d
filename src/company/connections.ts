import { type Calendar, DAY, toInstant } from './calendar.js';
import type { Connection } from './company.js';

/**
 * The systems that people are read from: one of each kind that nearly everybody is in, and a second one of each that a
 * company bought two years ago brought along, whose identity provider is not set up properly.
 */
export const createConnections = ({ midnight }: Calendar): readonly Connection[] => [
  {
    key: 'idp-main',
    kind: 'idp',
    provider: 'okta',
    alias: 'Main directory',
    state: 'active',
    createdAt: toInstant(midnight - 1880 * DAY),
  },
  {
    key: 'idp-acquired',
    kind: 'idp',
    provider: 'google',
    alias: null,
    state: 'misconfigured',
    createdAt: toInstant(midnight - 700 * DAY),
  },
  {
    key: 'hris-main',
    kind: 'hris',
    provider: 'bamboohr',
    alias: 'HR',
    state: 'active',
    createdAt: toInstant(midnight - 1870 * DAY),
  },
  {
    key: 'hris-acquired',
    kind: 'hris',
    provider: 'workday',
    alias: 'HR of the acquired company',
    state: 'active',
    createdAt: toInstant(midnight - 690 * DAY),
  },
];
