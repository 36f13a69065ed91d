import { type Chance, createChance } from '../../core/chance.js';
import { toSeconds } from '../../core/clock.js';
import type { EmployeeRecord } from './employee-record.js';
import type { ExposureRecord } from './exposure-record.js';
import { toExposureId } from './identifiers.js';
import { drawNextStep } from './move-exposure.js';

/** What a scan is made with. */
export interface Scan {
  readonly seed: number;
  /** When it is, in milliseconds since 1970. */
  readonly at: number;
  /** Ids of the data brokers that are searched. */
  readonly brokers: readonly number[];
}

/** The most that a first scan finds. */
const MOST = 6;

const drawData = (chance: Chance, { addresses, phone_numbers }: EmployeeRecord): string[] => {
  const known = ['email', addresses.length > 0 && 'address', phone_numbers.length > 0 && 'phone_number', 'age'];
  return ['name', ...known.filter((kind): kind is string => kind !== false && chance.happens(0.5))];
};

/** What the first scan of somebody finds: a few brokers of the catalogue, each once, some of them without anything. */
export const scanEmployee = (employee: EmployeeRecord, { seed, at, brokers }: Scan): ExposureRecord[] => {
  const chance = createChance(seed, 'privacybee', 'scans', employee.number);
  const count = Math.min(chance.integer(0, MOST), brokers.length);
  const first = chance.integer(0, brokers.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const id = toExposureId(seed, employee.number, index);
    const status = chance.happens(0.2) ? 'not_found' : 'pending';
    return {
      id,
      employee_id: employee.id,
      company_id: employee.company_id,
      broker: brokers[(first + index) % brokers.length] as number,
      exposed: status === 'pending',
      data_found: status === 'pending' ? drawData(chance, employee) : [],
      history: [{ status, when: toSeconds(at) }],
      next_step_at: drawNextStep(seed, { id, status, from: at }),
    };
  });
};
