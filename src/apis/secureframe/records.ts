import type { Transaction } from '../../core/transaction.js';
import { WHOLE_SECONDS } from '../../engine/records/instants.js';
import type { Fault, RecordRules } from '../../engine/records/record-rules.js';
import { DEPARTMENTS, USERS } from './collections.js';
import { scheduleEnd } from './jobs.js';
import { toPersonnelStatus } from './personnel-status.js';
import type { TaskProgress, User } from './user.js';
import { type DepartmentResource, renderUser } from './user-resource.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

/** Instants are compared as text, by sorting and by searches. */
const instants = [
  'created_at',
  'end_date',
  'invited_at',
  'secureframe_agent_acknowledged_at',
  'start_date',
  'updated_at',
];

const PROGRESS: readonly TaskProgress[] = ['all_tasks_completed', 'incomplete_tasks', 'overdue_tasks'];

const users: RecordRules<User> = {
  shape: {
    members: {
      attributes: {
        $ref: spec('UserAttributes'),
        properties: Object.fromEntries(instants.map((name) => [name, WHOLE_SECONDS])),
      },
      managerId: { anyOf: [{ $ref: spec('Id') }, { type: 'null' }] },
      categorised: { type: 'boolean' },
      tasks: { $ref: spec('PersonnelStatus'), enum: PROGRESS },
    },
  },
  keys: 'string',
  keyOf: ({ attributes: { id } }) => id,
  references: ({ managerId, attributes: { department_id } }) => [
    ...(managerId === null ? [] : [{ pointer: '/managerId', collection: USERS, value: managerId }]),
    ...(department_id === null
      ? []
      : [{ pointer: '/attributes/department_id', collection: DEPARTMENTS, value: department_id }]),
  ],
  check: (record, tx, before) => (record === before ? [] : findFalse(record, tx)),
  settle: (tx, { before, after }) => {
    if (after) scheduleEnd(tx, after.attributes);
    if (before && after && before.attributes.name !== after.attributes.name) rename(tx, after);
  },
  show: (record) =>
    [false, true].map((relationships) => ({ schema: spec('UserResource'), value: renderUser(record, relationships) })),
};

/** What contradicts the rest of the record, or the manager's. */
const findFalse = ({ attributes, managerId, ...facts }: User, tx: Transaction): Fault[] => {
  const manager = managerId === null ? undefined : tx.get<User>(USERS, managerId);
  const right = {
    invited: attributes.invited_at !== null,
    manager_name: manager?.attributes.name ?? null,
    personnel_status: toPersonnelStatus(facts, attributes, tx.now),
  };
  return (Object.keys(right) as (keyof typeof right)[])
    .filter((name) => attributes[name] !== right[name])
    .map((name) => ({
      pointer: `/attributes/${name}`,
      message: `must be ${JSON.stringify(right[name])}, which follows from ${SOURCES[name]}`,
    }));
};

const SOURCES = {
  invited: 'invited_at',
  manager_name: 'the user of managerId',
  personnel_status: 'active, invited, start_date, end_date, categorised and tasks',
} as const;

/** A name stands with those who report to its holder, too. */
const rename = (tx: Transaction, { attributes: { id, name } }: User): void => {
  const reports = tx
    .collection<User>(USERS)
    .values()
    .filter(({ managerId }) => managerId === id);
  tx.write(
    USERS,
    reports.map((user) => ({
      key: user.attributes.id,
      record: { ...user, attributes: { ...user.attributes, manager_name: name } },
    })),
  );
};

// Only the observed form of the spec shows departments.
const departments: RecordRules<DepartmentResource> = {
  shape: {
    members: {
      id: { $ref: spec('Id') },
      type: { const: 'department' },
      attributes: {
        type: 'object',
        required: ['id', 'name'],
        additionalProperties: false,
        properties: { id: { $ref: spec('Id') }, name: { type: 'string' } },
      },
      links: { $ref: spec('Links') },
    },
  },
  keys: 'string',
  keyOf: ({ id }) => id,
  check: ({ id, attributes }) =>
    attributes.id === id ? [] : [{ pointer: '/attributes/id', message: `must be ${id}, as the record's own` }],
};

/** What records of Secureframe have to be like when they are written directly. */
export const records = { users, departments } as const satisfies Readonly<Record<string, RecordRules>>;
