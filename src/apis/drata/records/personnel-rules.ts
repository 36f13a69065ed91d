import type { Transaction } from '../../../core/transaction.js';
import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { CONNECTIONS, type ConnectionRecord } from '../connection-record.js';
import { CUSTOM_FIELDS } from '../custom-field-record.js';
import { GROUPS } from '../group-record.js';
import { personnelByUser } from '../personnel-index.js';
import { PERSONNEL, type PersonnelRecord, type SourcedFields } from '../personnel-record.js';
import { createRenderer } from '../render-personnel.js';
import { createSearchRenderer } from '../search/render-search-result.js';
import { complianceShape, instant, instantOrNull } from './compliance-shape.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const id = { $ref: spec('Id') };
const idOrNull = { anyOf: [id, { type: 'null' }] };

const sourced = {
  employmentStatus: { $ref: spec('EmploymentStatus') },
  startedAt: instantOrNull,
  separatedAt: instantOrNull,
};

const SOURCED = Object.keys(sourced) as (keyof SourcedFields)[];

/** Ids of checks are a hundred times as large, and have to be exact. */
const HIGHEST = 1e12;

const shape = {
  members: {
    ...sourced,
    id: { ...id, maximum: HIGHEST },
    user: { $ref: spec('User') },
    notHumanReason: { $ref: spec('NotHumanReason') },
    reasonProviderId: idOrNull,
    statusUpdatedAt: instantOrNull,
    createdAt: instant,
    updatedAt: instant,
    sources: { type: 'object', required: SOURCED, additionalProperties: false, properties: sourced },
    setByHand: { type: 'array', uniqueItems: true, items: { enum: SOURCED } },
    jobTitle: { type: ['string', 'null'] },
    groupIds: { type: 'array', uniqueItems: true, items: id },
    idpConnectionId: idOrNull,
    hrisConnectionId: idOrNull,
    customFields: {
      type: 'object',
      propertyNames: { pattern: String.raw`^(0|[1-9]\d*)$` },
      additionalProperties: { type: 'string' },
    },
    compliance: complianceShape,
  },
};

const CONNECTED = { idpConnectionId: 'idp', hrisConnectionId: 'hris' } as const;

/** What a personnel record has to be like. */
export const personnelRules: RecordRules<PersonnelRecord> = {
  shape,
  keys: 'number',
  keyOf: (record) => record.id,
  unique: ({ user }) => [
    { name: 'user', value: user.id, pointer: '/user/id' },
    { name: 'email', value: user.email.toLowerCase(), pointer: '/user/email' },
  ],
  references: (record) => [
    ...record.groupIds.map((value, index) => ({ pointer: `/groupIds/${index}`, collection: GROUPS, value })),
    ...(Object.keys(CONNECTED) as (keyof typeof CONNECTED)[]).flatMap((name) => {
      const value = record[name];
      return value === null ? [] : [{ pointer: `/${name}`, collection: CONNECTIONS, value }];
    }),
    ...Object.keys(record.customFields).map((field) => ({
      pointer: `/customFields/${field}`,
      collection: CUSTOM_FIELDS,
      value: Number(field),
    })),
  ],
  check: (record, tx, before) => [
    ...findOtherKinds(record, tx),
    ...findUnsourced(record),
    ...findBaseless(record),
    ...findStranger(record, tx, before),
  ],
  show: (record, tx) => [
    {
      schema: spec('Personnel'),
      value: createRenderer(tx, ['user', 'reasonProvider', 'complianceChecks', 'customFields'])(record),
    },
    {
      schema: spec('PersonnelSearchResult'),
      value: createSearchRenderer(tx, [
        'user',
        'reasonProvider',
        'complianceChecks',
        'customFields',
        'groups',
        'idpConnection',
        'hrisConnection',
      ])(record),
    },
  ],
};

const findOtherKinds = (record: PersonnelRecord, tx: Transaction): Fault[] =>
  (Object.keys(CONNECTED) as (keyof typeof CONNECTED)[]).flatMap((name) => {
    const connection = tx.collection<ConnectionRecord>(CONNECTIONS).get(record[name] ?? '');
    const isRight = !connection || connection.kind === CONNECTED[name];
    return isRight ? [] : [{ pointer: `/${name}`, message: `names no connection of the kind ${CONNECTED[name]}` }];
  });

const findUnsourced = (record: PersonnelRecord): Fault[] =>
  SOURCED.filter((name) => !record.setByHand.includes(name) && record[name] !== record.sources[name]).map((name) => ({
    pointer: `/${name}`,
    message: `must be ${JSON.stringify(record.sources[name])}, as /sources has it, or be named in /setByHand`,
  }));

/** A reason explains why somebody is out of scope, and nothing else. */
const findBaseless = (record: PersonnelRecord): Fault[] =>
  record.employmentStatus === 'OUT_OF_SCOPE'
    ? []
    : (['notHumanReason', 'reasonProviderId'] as const)
        .filter((name) => record[name] !== null)
        .map((name) => ({ pointer: `/${name}`, message: 'must be null unless the employment status is OUT_OF_SCOPE' }));

/** Who gave a reason may leave later; so only a new one has to be there. */
const findStranger = (
  { reasonProviderId: provider }: PersonnelRecord,
  tx: Transaction,
  before: PersonnelRecord | undefined,
): Fault[] => {
  if (provider === null || provider === before?.reasonProviderId) return [];
  if (tx.view(PERSONNEL, personnelByUser).has(provider)) return [];
  return [{ pointer: '/reasonProviderId', message: `names no user: no record has the user id ${provider}` }];
};
