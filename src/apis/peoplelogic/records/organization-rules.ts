import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { ACCOUNTS, ORGANIZATIONS, type OrganizationRecord } from '../collections.js';
import { renderOrganization } from '../render-organization.js';
import { findRepeated, findStrangeMappings, id, idOrNull, refer, referToAuthors, spec } from './relations.js';

/** What an organization has to be like. */
export const organizationRules: RecordRules<OrganizationRecord> = {
  shape: {
    like: 'Organization',
    members: {
      id,
      parent: idOrNull,
      keys: {
        type: 'array',
        items: { $ref: spec('Key'), properties: { id, secretBase64: { type: 'string' } } },
      },
      keysMade: { type: 'integer', minimum: 0, maximum: 1_000_000 },
    },
  },
  keys: 'string',
  keyOf: (organization) => organization.id,
  unique: ({ alias }) => (alias === null ? [] : [{ name: 'alias', value: alias, pointer: '/alias' }]),
  references: (organization) => [
    ...refer('/parent', ORGANIZATIONS, organization.parent),
    ...organization.owners.flatMap((owner, index) => refer(`/owners/${index}`, ACCOUNTS, owner)),
    ...referToAuthors(organization),
    ...organization.apps.flatMap((app, index) => referToAuthors(app, `/apps/${index}`)),
  ],
  check: (organization, _, before) => [
    ...findStrangeMappings(organization, organization.apps),
    ...findStrangeApps(organization),
    ...findBadKeys(organization, before),
    ...findRepeated('/owners', organization.owners),
  ],
  show: (organization) =>
    [true, false].map((seesSecrets) => ({
      schema: spec('Organization'),
      value: renderOrganization(organization, seesSecrets),
    })),
};

const findStrangeApps = (organization: OrganizationRecord): Fault[] => [
  ...organization.apps.flatMap((app, index) =>
    app.organization === organization.id
      ? []
      : [{ pointer: `/apps/${index}/organization`, message: `must be ${organization.id}, the record's own id` }],
  ),
  ...findRepeated(
    '/apps',
    organization.apps.map((app) => app.id),
  ),
];

/** Ids of keys are made from how many there ever were. */
const findBadKeys = ({ keys, keysMade }: OrganizationRecord, before: OrganizationRecord | undefined): Fault[] => {
  const made = Math.max(keys.length, before?.keysMade ?? 0);
  return [
    ...findRepeated(
      '/keys',
      keys.map((key) => key.id),
    ),
    ...(keysMade >= made ? [] : [{ pointer: '/keysMade', message: `must be at least ${made}, as many as there were` }]),
  ];
};
