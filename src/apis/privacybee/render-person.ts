import type { Collection } from '../../core/collection.js';
import type { EmployeeRecord } from './employee-record.js';
import type { ExposureRecord } from './exposure-record.js';
import { type ExposureStanding, readStanding } from './exposure-standing.js';
import type { components } from './types.gen.js';

type Person = components['schemas']['Person'];

/** Made once for each record and standing, so that it is checked and written once. */
const persons = new WeakMap<EmployeeRecord, { readonly standing: ExposureStanding; readonly person: Person }>();

/** An employee in full; counts and score are those of the exposures at the moment. */
export const renderPerson = (employee: EmployeeRecord, exposures: Collection<ExposureRecord>): Person => {
  const standing = readStanding(exposures, employee.id);
  const known = persons.get(employee);
  if (known?.standing === standing) return known.person;
  const { company_id, number, id, first_name, middle_name, last_name, license, roles, ...record } = employee;
  const { last_login, created_at, ...start } = record;
  const person = {
    id,
    first_name,
    middle_name,
    last_name,
    display_name: [first_name, middle_name, last_name].filter(Boolean).join(' '),
    ...start,
    license,
    roles,
    risk_score: record.last_scan_at === null ? null : standing.riskScore,
    exposures: standing.counts,
    last_login,
    created_at,
  };
  persons.set(employee, { standing, person });
  return person;
};
