import type { Company } from '../../company/company.js';
import type { Person, RiskEvent } from '../../company/person.js';
import { createToken } from '../../core/chance.js';
import { startOfDay, toSeconds } from '../../core/clock.js';
import { toBand } from './band.js';
import { type CalculationRecord, NIGHTLY } from './calculation-record.js';
import type { EmployeeRecord } from './employee-record.js';
import { describeEvent } from './event-details.js';
import { compareEvents, type EventRecord } from './event-record.js';
import { riskRules } from './risk-rules.js';
import { scoreAt } from './score-at.js';
import { toTrackRecord } from './track-record.js';

const ID_LENGTH = 16;

const writeInstant = (instant: string): string => toSeconds(Date.parse(instant));

const toEmployeeId = ({ seed }: Company, { key }: Person): string =>
  `emp_${createToken(ID_LENGTH, seed, 'tidalbay', 'employees', key)}`;

/** Everybody who works or worked here and is a human: nobody trains a service account. */
const listKnownPeople = ({ people }: Company): Person[] =>
  people.filter(({ kind, phase }) => kind !== 'service-account' && phase !== 'future');

const toEvent = (company: Company, person: Person, event: RiskEvent): EventRecord => {
  const { type, impact, name } = riskRules[event.kind];
  return {
    id: `evt_${createToken(ID_LENGTH, company.seed, 'tidalbay', 'events', person.key, event.key)}`,
    type,
    source: event.source,
    employee_id: toEmployeeId(company, person),
    employee_email: person.email,
    impact,
    timestamp: writeInstant(event.at),
    details: describeEvent(person, event),
    rules_matched: [name],
  };
};

/** What has happened by the company's instant, newest first. */
const listEvents = (company: Company, person: Person): EventRecord[] =>
  person.riskEvents
    .filter(({ at }) => Date.parse(at) <= Date.parse(company.at))
    .map((event) => toEvent(company, person, event))
    .sort(compareEvents);

/** Finds what people refer to by key. */
const createLookup = ({ departments, sites, people }: Company) => ({
  departments: new Map(departments.map(({ key, name }) => [key, name])),
  cities: new Map(sites.map(({ key, city }) => [key, city])),
  emails: new Map(people.map(({ key, email }) => [key, email])),
});

const toEmployee = (company: Company, person: Person, lookup: ReturnType<typeof createLookup>): EmployeeRecord => {
  const events = listEvents(company, person);
  const created_at = writeInstant(person.createdAt);
  const score = scoreAt(toTrackRecord({ created_at }, events), Date.parse(company.at));
  return {
    id: toEmployeeId(company, person),
    email: person.email,
    first_name: person.firstName,
    last_name: person.lastName,
    department: lookup.departments.get(person.department) ?? null,
    title: person.title,
    location: lookup.cities.get(person.site) ?? null,
    manager_email: person.manager === null ? null : (lookup.emails.get(person.manager) ?? null),
    score,
    band: toBand(score),
    status: person.phase === 'former' ? 'inactive' : 'active',
    integrations: person.integrations,
    last_event_at: events[0]?.timestamp ?? null,
    created_at,
  };
};

/** The employees that the company starts with, their scores as they stand at its instant. */
export const seedEmployees = (company: Company): [string, EmployeeRecord][] => {
  const lookup = createLookup(company);
  return listKnownPeople(company).map((person) => {
    const employee = toEmployee(company, person, lookup);
    return [employee.id, employee];
  });
};

/** The events that the company starts with. */
export const seedEvents = (company: Company): [string, EventRecord][] =>
  listKnownPeople(company).flatMap((person) =>
    listEvents(company, person).map((event): [string, EventRecord] => [event.id, event]),
  );

/** When scores were calculated before the company's instant. */
export const seedCalculations = ({ at }: Company): [string, CalculationRecord][] => [
  [NIGHTLY, { at: toSeconds(startOfDay(Date.parse(at))) }],
];
