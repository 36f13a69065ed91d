import { MIDNIGHT, refuseFuture } from '../../../engine/records/instants.js';
import type { RecordRules } from '../../../engine/records/record-rules.js';
import { type MonitoringRecord, NIGHTLY } from '../compliance/monitoring-record.js';
import { CONNECTIONS, type ConnectionRecord } from '../connection-record.js';
import type { CustomFieldRecord } from '../custom-field-record.js';
import { GROUPS, type GroupRecord } from '../group-record.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import { createRenderer } from '../render-personnel.js';
import { findSyncedGroups } from '../scope/synced-groups.js';
import type { WorkspaceRecord } from '../workspace-record.js';
import { instant } from './compliance-shape.js';
import { personnelRules } from './personnel-rules.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const id = { $ref: spec('Id') };

const KINDS: readonly ConnectionRecord['kind'][] = ['idp', 'hris'];

const connections: RecordRules<ConnectionRecord> = {
  shape: { members: { kind: { enum: KINDS }, connection: { $ref: spec('Connection') } } },
  keys: 'number',
  keyOf: ({ connection }) => connection.id,
};

const groups: RecordRules<GroupRecord> = {
  shape: { like: 'Group', members: { connectionId: { $ref: spec('Group/properties/connectionId') } } },
  keys: 'number',
  keyOf: (group) => group.id,
  references: ({ connectionId: value }) =>
    value === null ? [] : [{ pointer: '/connectionId', collection: CONNECTIONS, value }],
};

const FIELD_KINDS: readonly CustomFieldRecord['kind'][] = ['text', 'number', 'date'];

const customFields: RecordRules<CustomFieldRecord> = {
  shape: { members: { id, name: { $ref: spec('CustomField/properties/name') }, kind: { enum: FIELD_KINDS } } },
  keys: 'number',
  keyOf: (field) => field.id,
  unique: ({ name }) => [{ name: 'name', value: name.toLowerCase(), pointer: '/name' }],
  // Everybody has every field, so one of them shows what all would be answered with.
  show: (_, tx) =>
    [...tx.collection<PersonnelRecord>(PERSONNEL).entries()].slice(0, 1).map(([, record]) => ({
      schema: spec('Personnel'),
      value: createRenderer(tx, ['customFields'])(record),
    })),
};

const workspaces: RecordRules<WorkspaceRecord> = {
  shape: {
    members: { id, name: { type: 'string' }, groupIds: { type: 'array', uniqueItems: true, items: id } },
  },
  keys: 'number',
  keyOf: (workspace) => workspace.id,
  references: ({ groupIds }) =>
    groupIds.map((value, index) => ({ pointer: `/groupIds/${index}`, collection: GROUPS, value })),
  check: ({ groupIds }, tx) => {
    const synced = findSyncedGroups(tx);
    return groupIds.flatMap((group, index) => {
      const pointer = `/groupIds/${index}`;
      const inOrder = index === 0 || (groupIds[index - 1] as number) < group;
      return [
        ...(synced.has(group) ? [] : [{ pointer, message: 'names no group that an IdP synchronizes' }]),
        ...(inOrder ? [] : [{ pointer, message: 'must stand in order' }]),
      ];
    });
  },
};

const monitoring: RecordRules<MonitoringRecord> = {
  shape: { members: { ranAt: { allOf: [instant, MIDNIGHT] } } },
  keys: 'string',
  keyOf: () => NIGHTLY,
  isPermanent: true,
  check: (record, tx, before) => refuseFuture(tx, { record, before, members: ['ranAt'] }),
};

/** What records of Drata have to be like when they are written directly. */
export const records = {
  personnel: personnelRules,
  connections,
  groups,
  customFields,
  workspaces,
  monitoring,
} as const satisfies Readonly<Record<string, RecordRules>>;
