import type { Transaction } from '../../../core/transaction.js';
import { MIDNIGHT, refuseFuture, WHOLE_SECONDS } from '../../../engine/records/instants.js';
import type { Fault, RecordRules } from '../../../engine/records/record-rules.js';
import { ACCOUNTS, type AccountRecord } from '../account-record.js';
import { BROKERS, type BrokerRecord } from '../broker-record.js';
import { COMPANIES } from '../company-record.js';
import { EMPLOYEES, type EmployeeRecord } from '../employee-record.js';
import { type ExposureRecord, lastMove } from '../exposure-record.js';
import { toExposureId } from '../identifiers.js';
import { renderExposure, renderHistory } from '../render-exposure.js';

const spec = (place: string): string => `#/components/schemas/${place}`;

const move = {
  type: 'object',
  required: ['status', 'when'],
  additionalProperties: false,
  properties: {
    status: { $ref: spec('ExposureStatus') },
    when: { $ref: spec('Exposure/properties/created_at'), ...WHOLE_SECONDS },
  },
};

/** What an exposure has to be like. */
export const exposureRules: RecordRules<ExposureRecord> = {
  shape: {
    like: 'Exposure',
    without: ['company', 'status', 'recent_actions', 'created_at', 'updated_at'],
    members: {
      company_id: { type: ['string', 'null'] },
      broker: { $ref: spec('Id') },
      history: { type: 'array', minItems: 1, items: move },
      next_step_at: { type: ['string', 'null'], format: 'date-time', ...MIDNIGHT },
    },
  },
  keys: 'number',
  keyOf: ({ id }) => id,
  references: ({ company_id, employee_id, broker }) => [
    { pointer: '/broker', collection: BROKERS, value: broker },
    { pointer: '/employee_id', collection: company_id === null ? ACCOUNTS : EMPLOYEES, value: employee_id },
    ...(company_id === null ? [] : [{ pointer: '/company_id', collection: COMPANIES, value: company_id }]),
  ],
  unique: ({ employee_id, broker }) => [{ name: 'broker', value: `${employee_id} ${broker}`, pointer: '/broker' }],
  check: (record, tx, before) => [
    ...findStranger(record, tx),
    ...findDisorder(record),
    ...findFuture(record, tx, before),
  ],
  show: (record, tx) => {
    const broker = tx.collection<BrokerRecord>(BROKERS).get(record.broker);
    if (!broker) return [];
    return [
      { schema: spec('Exposure'), value: renderExposure(record, broker) },
      { schema: spec('ExposureHistory'), value: renderHistory(record, broker) },
    ];
  },
};

const findStranger = ({ id, employee_id, company_id }: ExposureRecord, tx: Transaction): Fault[] => {
  const employee = tx.collection<EmployeeRecord>(EMPLOYEES).get(employee_id);
  const holder = employee ?? tx.collection<AccountRecord>(ACCOUNTS).get(employee_id);
  if (!holder) return [];
  const [free, from, behind] = [1, holder.number, holder.number + 1].map((number) => toExposureId(tx.seed, number, 0));
  const isOwn = id < (free as number) || (id >= (from as number) && id < (behind as number));
  return [
    ...(isOwn ? [] : [{ pointer: '/id', message: `must be below ${free}, or from ${from} and below ${behind}` }]),
    ...(!employee || company_id === null || employee.company_id === company_id
      ? []
      : [{ pointer: '/company_id', message: `must be ${employee.company_id}, the employee's` }]),
    ...(employee?.last_scan_at === null
      ? [{ pointer: '/employee_id', message: 'names somebody who was never scanned: set last_scan_at there first' }]
      : []),
  ];
};

/** What its status, its history and its next step say against each other. */
const findDisorder = (record: ExposureRecord): Fault[] => {
  const { history, next_step_at } = record;
  const { status, when } = lastMove(record);
  const isOver = status === 'closed' || status === 'not_found';
  const early = history.findIndex((each, index) => index > 0 && each.when < (history[index - 1]?.when ?? ''));
  return [
    ...(early === -1 ? [] : [{ pointer: `/history/${early}/when`, message: 'must not be before the entry above' }]),
    ...(isOver && next_step_at !== null
      ? [{ pointer: '/next_step_at', message: `must be null: it is ${status}` }]
      : []),
    ...(next_step_at !== null && next_step_at < when
      ? [{ pointer: '/next_step_at', message: `must not be before the last step: ${when}` }]
      : []),
  ];
};

const findFuture = (record: ExposureRecord, tx: Transaction, before: ExposureRecord | undefined): Fault[] =>
  refuseFuture(tx, { record: lastMove(record), before: before && lastMove(before), members: ['when'] }).map(
    (fault) => ({
      ...fault,
      pointer: `/history/${record.history.length - 1}/when`,
    }),
  );
