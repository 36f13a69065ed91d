import type { Person } from '../../../company/person.js';
import type { PersonnelRecord, SourcedFields } from '../personnel-record.js';
import { type Roster, toPersonnelId, toUserId } from './roster.js';
import { startDay } from './start-day.js';
import { toCompliance } from './to-compliance.js';
import { toEmploymentStatus } from './to-employment-status.js';

/** Tells a person as this vendor's personnel record. */
export const toPersonnel = (person: Person, roster: Roster): PersonnelRecord => {
  const sources = toSources(person);
  const statusUpdatedAt = toStatusChange(person);
  return {
    id: toPersonnelId(person.number),
    user: toUser(person),
    ...sources,
    ...toDecision(person, roster),
    statusUpdatedAt,
    createdAt: person.createdAt,
    updatedAt: person.updatedAt > statusUpdatedAt ? person.updatedAt : statusUpdatedAt,
    sources,
    jobTitle: person.title,
    groupIds: person.groups.flatMap((key) => roster.groups.get(key) ?? []),
    idpConnectionId: roster.connections.get(person.idpConnection ?? '') ?? null,
    hrisConnectionId: roster.connections.get(person.hrisConnection ?? '') ?? null,
    customFields: toCustomFields(person, roster),
    compliance: toCompliance(person, roster),
  };
};

const toUser = ({ number, email, firstName, lastName, createdAt, updatedAt }: Person): PersonnelRecord['user'] => ({
  id: toUserId(number),
  email,
  firstName,
  lastName,
  createdAt,
  updatedAt,
});

const toSources = (person: Person): SourcedFields => ({
  employmentStatus: toEmploymentStatus(person),
  // Nobody hires a machine.
  startedAt: person.kind === 'service-account' ? null : startDay(person.startDate),
  separatedAt: person.endDate === null ? null : startDay(person.endDate),
});

/** The status of a record that was touched last when somebody took the person out of scope changed then. */
const toStatusChange = ({ phase, kind, outOfScope, createdAt, updatedAt, startDate, endDate }: Person): string => {
  if (outOfScope) return updatedAt;
  if (endDate !== null) return startDay(endDate);
  return phase === 'future' || kind === 'service-account' ? createdAt : startDay(startDate);
};

type Decision = Pick<PersonnelRecord, 'notHumanReason' | 'reasonProviderId' | 'setByHand'> & Partial<SourcedFields>;

/** What a compliance officer set by hand. */
const toDecision = ({ outOfScope }: Person, { people }: Roster): Decision => {
  if (!outOfScope) return { notHumanReason: null, reasonProviderId: null, setByHand: [] };
  return {
    employmentStatus: 'OUT_OF_SCOPE',
    notHumanReason: outOfScope.reason,
    reasonProviderId: people.get(outOfScope.by)?.userId ?? null,
    setByHand: ['employmentStatus'],
  };
};

const toCustomFields = ({ customFields }: Person, roster: Roster): PersonnelRecord['customFields'] =>
  Object.fromEntries(
    Object.entries(customFields).flatMap(([key, value]) => {
      const id = roster.customFields.get(key);
      return id === undefined ? [] : [[String(id), value]];
    }),
  );
