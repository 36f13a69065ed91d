import type { Transaction } from '../../core/transaction.js';
import { MIDNIGHT, refuseFuture, SINCE_1970, WHOLE_SECONDS } from '../../engine/records/instants.js';
import type { Fault, RecordRules, Written } from '../../engine/records/record-rules.js';
import { type CalculationRecord, NIGHTLY } from './calculation-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { listEvents } from './event-list.js';
import { EVENTS, type EventRecord } from './event-record.js';
import { renderEmployee, renderSummary } from './render-employee.js';
import { renderEvent } from './render-event.js';
import { settleEmployee, toDerived } from './settle-employee.js';
import { readStanding } from './standing.js';

const spec = (schema: string): string => `#/components/schemas/${schema}`;

const employees: RecordRules<EmployeeRecord> = {
  shape: {
    like: 'Employee',
    without: ['score_history'],
    members: {
      last_event_at: { $ref: spec('LastEventAt'), ...WHOLE_SECONDS },
      created_at: { $ref: spec('Employee/properties/created_at'), ...WHOLE_SECONDS, ...SINCE_1970 },
    },
  },
  keys: 'string',
  keyOf: ({ id }) => id,
  unique: ({ email }) => [{ name: 'email', value: email.toLowerCase(), pointer: '/email' }],
  references: ({ manager_email: email }) =>
    email === null
      ? []
      : [{ pointer: '/manager_email', collection: EMPLOYEES, by: 'email', value: email.toLowerCase() }],
  check: (record, tx, before) => [
    ...refuseFuture(tx, { record, before, members: ['created_at'] }),
    ...findFalse(record, toDerived(tx, record)),
  ],
  settle: (tx, { before, after }) => {
    if (before && after && before.email !== after.email) readdress(tx, { from: before.email, employee: after });
  },
  show: (record, tx) => [
    { schema: spec('EmployeeSummary'), value: renderSummary(record) },
    { schema: spec('Employee'), value: renderEmployee(record, readStanding(tx, record)) },
  ],
};

const findFalse = (record: EmployeeRecord, derived: ReturnType<typeof toDerived>): Fault[] =>
  (Object.keys(derived) as (keyof typeof derived)[])
    .filter((name) => record[name] !== derived[name])
    .map((name) => ({
      pointer: `/${name}`,
      message: `must be ${JSON.stringify(derived[name])}, which follows from the events: put or delete events to change it`,
    }));

/** An address stands in events and with those who report to its holder, too. */
const readdress = (tx: Transaction, { from, employee }: { from: string; employee: EmployeeRecord }): void => {
  const events = listEvents(tx, employee);
  tx.write(
    EVENTS,
    events.map((event) => ({ key: event.id, record: { ...event, employee_email: employee.email } })),
  );
  const reports = tx
    .collection<EmployeeRecord>(EMPLOYEES)
    .values()
    .filter(({ manager_email }) => manager_email?.toLowerCase() === from.toLowerCase());
  tx.write(
    EMPLOYEES,
    reports.map((report) => ({ key: report.id, record: { ...report, manager_email: employee.email } })),
  );
};

/** What one event can do to a score, which goes from 0 to 100. */
const MOST = 100;

const events: RecordRules<EventRecord> = {
  shape: {
    like: 'Event',
    without: ['current_impact'],
    members: {
      impact: { $ref: spec('Event/properties/impact'), minimum: -MOST, maximum: MOST },
      timestamp: { $ref: spec('Event/properties/timestamp'), ...WHOLE_SECONDS, ...SINCE_1970 },
    },
  },
  keys: 'string',
  keyOf: ({ id }) => id,
  references: ({ employee_id }) => [{ pointer: '/employee_id', collection: EMPLOYEES, value: employee_id }],
  check: (record, tx, before) => {
    const employee = tx.get<EmployeeRecord>(EMPLOYEES, record.employee_id);
    const isTheirs = employee === undefined || employee.email === record.employee_email;
    return [
      ...refuseFuture(tx, { record, before, members: ['timestamp'] }),
      ...(isTheirs ? [] : [{ pointer: '/employee_email', message: `must be ${employee.email}, the employee's` }]),
    ];
  },
  settle: (tx, { before, after }: Written<EventRecord>) => {
    for (const id of new Set([before, after].flatMap((event) => event?.employee_id ?? []))) settleEmployee(tx, id);
  },
  show: (record, tx) => {
    const employee = tx.get<EmployeeRecord>(EMPLOYEES, record.employee_id);
    if (!employee) return [];
    return [{ schema: spec('Event'), value: renderEvent(record, readStanding(tx, employee).calculatedAt) }];
  },
};

const calculations: RecordRules<CalculationRecord> = {
  shape: { members: { at: { type: 'string', format: 'date-time', ...MIDNIGHT, ...SINCE_1970 } } },
  keys: 'string',
  keyOf: () => NIGHTLY,
  isPermanent: true,
  check: (record, tx, before) => refuseFuture(tx, { record, before, members: ['at'] }),
  settle: (tx) => {
    for (const id of tx.collection(EMPLOYEES).keys()) settleEmployee(tx, id);
  },
};

/** What records of TIDALBAY have to be like when they are written directly. */
export const records = { employees, events, calculations } as const satisfies Readonly<Record<string, RecordRules>>;
