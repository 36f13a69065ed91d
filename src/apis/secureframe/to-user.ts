import type { Person } from '../../company/person.js';
import { createChance } from '../../core/chance.js';
import { DAY, toSeconds } from '../../core/clock.js';
import { toDepartmentId, toUserId } from './collections.js';
import { showInstant } from './date-time.js';
import { toOnboardingStatus } from './onboarding-status.js';
import { type Standing, toPersonnelStatus } from './personnel-status.js';
import { toAccessRole, toRole } from './roles.js';
import type { Roster } from './roster.js';
import { toTaskProgress } from './task-progress.js';
import { hasAgent, listTasks } from './tasks.js';
import type { User, UserAttributes } from './user.js';

const EMPLOYEE_TYPES: Readonly<Record<Person['kind'], UserAttributes['employee_type']>> = {
  employee: 'employee',
  contractor: 'contractor',
  'non-employee': 'non_employee',
  auditor: 'auditor',
  external: 'external',
  'service-account': 'non_employee',
};

const KINDS_IN_AUDITS: readonly Person['kind'][] = ['employee', 'contractor', 'non-employee'];

/** Tells a person as this vendor's user: the same story in the 26 attributes of its reference, in their order. */
export const toUser = (person: Person, roster: Roster): User => {
  const { seed } = roster.company;
  const tasks = listTasks(person);
  const facts = {
    managerId: person.manager === null ? null : toUserId(seed, person.manager),
    // An account of a machine that nobody has been asked about yet.
    categorised: person.kind !== 'service-account' || person.invitedAt !== null,
    tasks: toTaskProgress(tasks, roster.at),
  };
  const standing = toStanding(person);
  const attributes: UserAttributes = {
    id: toUserId(seed, person.key),
    access_role: toAccessRole(person, roster),
    active: standing.active,
    active_source: roster.providers.get(person.idpConnection ?? person.hrisConnection ?? '') ?? null,
    created_at: showInstant(person.createdAt),
    department_id: toDepartmentId(seed, person.department),
    email: person.email,
    employee_type: EMPLOYEE_TYPES[person.kind],
    end_date: standing.end_date,
    first_name: person.firstName,
    image_url: person.imageUrl,
    in_audit_scope: person.outOfScope === null && KINDS_IN_AUDITS.includes(person.kind),
    invited: standing.invited,
    invited_at: person.invitedAt === null ? null : showInstant(person.invitedAt),
    last_name: person.lastName,
    manager_name: toManagerName(person, roster),
    middle_name: person.middleName,
    name: toName(person),
    onboarding_status: toOnboardingStatus(person, tasks),
    personnel_status: toPersonnelStatus(facts, standing, roster.at),
    preferred_first_name: person.preferredFirstName,
    role: toRole(person, roster),
    secureframe_agent_acknowledged_at: findAcknowledgement(person, seed),
    start_date: standing.start_date,
    title: person.title,
    updated_at: showInstant(person.updatedAt),
  };
  return { ...facts, attributes };
};

const toStanding = ({ phase, accountsActive, invitedAt, startDate, endDate }: Person): Standing => ({
  // The document calls an account inactive that has been disabled; that of a future hire has not.
  active: phase === 'future' || accountsActive,
  invited: invitedAt !== null,
  start_date: showInstant(startDate),
  end_date: endDate === null ? null : showInstant(endDate),
});

const toManagerName = ({ manager }: Person, { people }: Roster): string | null => {
  const found = manager === null ? undefined : people.get(manager);
  return found ? toName(found) : null;
};

const toName = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;

/** Somebody confirms the agent within weeks of the invitation, and before it was last heard of. */
const findAcknowledgement = ({ key, invitedAt, devices }: Person, seed: number): string | null => {
  const seen = devices.filter(hasAgent).map(({ lastSeenAt }) => Date.parse(lastSeenAt));
  if (invitedAt === null || seen.length === 0) return null;
  const invited = Date.parse(invitedAt);
  const span = Math.min(21 * DAY, Math.max(0, Math.min(...seen) - invited));
  return toSeconds(invited + Math.floor(createChance(seed, 'secureframe', 'users', key, 'agent').next() * span));
};
