import { DAY, startOfDay, toSeconds } from '../../core/clock.js';
import type { Transaction } from '../../core/transaction.js';
import { BROKERS, type BrokerRecord } from './broker-record.js';
import { EMPLOYEES, type EmployeeRecord } from './employee-record.js';
import { EXPOSURES, type ExposureRecord } from './exposure-record.js';
import { type License, renewLicense } from './license.js';
import { moveExposure } from './move-exposure.js';
import { scanEmployee } from './scan-employee.js';

/** The vendor works at midnight (UTC), which is our choice: on whatever can be done since the midnight before. */
const nextNight = (text: string): number => startOfDay(Date.parse(text)) + DAY;

/**
 * Does what has become due by this midnight: first scans, steps of removals, renewals of licences. Whatever is due from
 * an earlier midnight gets the date of that one, so it comes to the same whether any midnights were left out.
 */
export const workNightly = (tx: Transaction): void => {
  scan(tx);
  advance(tx);
  renew(tx);
};

const readEmployees = (tx: Transaction): EmployeeRecord[] => tx.collection<EmployeeRecord>(EMPLOYEES).values();

/** Who has a licence and was never scanned is scanned the night after they got it. */
const scan = (tx: Transaction): void => {
  const brokers = tx.collection<BrokerRecord>(BROKERS).keys() as number[];
  for (const employee of readEmployees(tx)) {
    if (employee.license === null || employee.last_scan_at !== null) continue;
    const at = nextNight(employee.license.start_date);
    if (at > tx.now) continue;
    tx.put(EMPLOYEES, employee.id, { ...employee, last_scan_at: toSeconds(at) });
    const found = scanEmployee(employee, { seed: tx.seed, at, brokers });
    tx.write(
      EXPOSURES,
      found.map((record) => ({ key: record.id, record })),
    );
  }
};

/** Removals come further for those whose licence has them done. */
const advance = (tx: Transaction): void => {
  const employees = tx.collection<EmployeeRecord>(EMPLOYEES);
  const writes = tx
    .collection<ExposureRecord>(EXPOSURES)
    .values()
    .flatMap((exposure) => {
      if (exposure.next_step_at === null || Date.parse(exposure.next_step_at) > tx.now) return [];
      const license = employees.get(exposure.employee_id)?.license;
      const record = license?.type === 'complete' ? catchUp(exposure, license, tx) : exposure;
      return record === exposure ? [] : [{ key: exposure.id, record }];
    });
  tx.write(EXPOSURES, writes);
};

const catchUp = (exposure: ExposureRecord, { start_date }: License, { now, seed }: Transaction): ExposureRecord => {
  let current = exposure;
  while (current.next_step_at !== null) {
    const step = Date.parse(current.next_step_at);
    const at = Date.parse(start_date) > step ? nextNight(start_date) : step;
    if (at > now) break;
    current = moveExposure(current, at, seed);
  }
  return current;
};

const renew = (tx: Transaction): void => {
  const writes = readEmployees(tx).flatMap((employee) => {
    const license = employee.license && renewLicense(employee.license, tx.now);
    return license === employee.license ? [] : [{ key: employee.id, record: { ...employee, license } }];
  });
  tx.write(EMPLOYEES, writes);
};
