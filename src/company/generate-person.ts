import type { Basis } from './basis.js';
import { toDate, toInstant } from './calendar.js';
import { createCompliance } from './compliance.js';
import { createContact } from './contact.js';
import { createCustomFieldValues } from './custom-field-values.js';
import { createDevices } from './devices.js';
import { createExposures } from './exposures.js';
import { listIntegrations } from './integrations.js';
import type { Mailbox } from './mailbox.js';
import { createMemberships } from './memberships.js';
import { createNames } from './names.js';
import type { Person } from './person.js';
import { createPosition, type Position } from './position.js';
import type { ReportingLine } from './reporting-line.js';
import { createRiskEvents } from './risk-events.js';
import { createScoping } from './scoping.js';
import { createTrainings } from './trainings.js';

/** What the people of one company share. */
export interface Surroundings {
  readonly domain: string;
  readonly mailbox: Mailbox;
  readonly reportingLine: ReportingLine;
  /** Somebody whose names another person has, too: by number, among those before. */
  readonly findNamesake: (number: number | undefined) => Person | undefined;
  /** The key of the person of that number, among those before. */
  readonly findOfficer: (number: number) => string;
}

const createWatched = (basis: Basis, position: Position) => {
  const trainings = createTrainings(basis, position);
  const devices = createDevices(basis);
  const riskEvents = createRiskEvents(basis, trainings);
  return { trainings, devices, riskEvents, integrations: listIntegrations(basis, devices, riskEvents) };
};

/** Makes up one person; must be asked in order of numbers, because addresses and managers depend on those before. */
export const generatePerson = (
  basis: Basis,
  { domain, mailbox, reportingLine, findNamesake, findOfficer }: Surroundings,
): Person => {
  const { number, key, role, career } = basis;
  const { terms } = basis;
  const namesake = findNamesake(terms.namesakeOf);
  const names = createNames(basis, namesake);
  const position = createPosition(basis);
  const email = terms.email ?? mailbox.open({ number, ...names }, terms.domain ?? domain);
  const contact = createContact(basis, position.site, email);
  const others = terms.hasAddressOfNamesake && namesake ? [namesake.email] : [];
  const manager = reportingLine.join(basis, position.department.key);
  return {
    key,
    number,
    kind: role.kind,
    phase: role.phase,
    ...names,
    email,
    ...contact,
    personalEmails: [...contact.personalEmails, ...others],
    department: position.department.key,
    title: position.title,
    site: position.site.site.key,
    manager: terms.manager === undefined ? manager : terms.manager,
    startDate: toDate(career.start),
    endDate: career.end === null ? null : toDate(career.end),
    createdAt: toInstant(career.created),
    updatedAt: toInstant(career.updated),
    groups: createMemberships(basis, position),
    idpConnection: role.idpConnection,
    hrisConnection: role.hrisConnection,
    ...createScoping(basis, findOfficer),
    enteredByHand: role.enteredByHand,
    accountsActive: role.accountsActive,
    mfa: role.mfa,
    ...createCompliance(basis),
    ...createWatched(basis, position),
    exposures: createExposures(basis),
    customFields: createCustomFieldValues(basis, position),
  };
};
