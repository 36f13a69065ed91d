import type { Device, Person, PersonCheck, Training } from '../../company/person.js';
import type { UserAttributes } from './user.js';

/** Something that the compliance programme asks of a user, under the name that the onboarding status has for it. */
export interface Task {
  readonly status: UserAttributes['onboarding_status'];
  /** RFC 3339. */
  readonly assignedAt: string;
  readonly done: boolean;
}

type Topic = Training['topic'];

/** The vendor has no course on artificial intelligence; the one on handling controlled information takes its place. */
const TRAININGS: Readonly<Record<Topic, Task['status']>> = {
  security: 'security_training',
  hipaa: 'hipaa_training',
  pci: 'pci_training',
  'pci-secure-code': 'pci_secure_code_training',
  ccpa: 'ccpa_training',
  gdpr: 'gdpr_training',
  ai: 'handling_cui_training',
};

const EXCUSES: Partial<Record<Topic, PersonCheck>> = {
  security: 'security-training',
  hipaa: 'hipaa-training',
  ai: 'ai-training',
};

/**
 * Everything asked of somebody who has been invited, in the order that it is worked through. That order, and what counts
 * as done, is our choice; the names are the vendor's.
 */
export const listTasks = (person: Person): readonly Task[] => {
  const { invitedAt } = person;
  if (invitedAt === null) return [];
  const excused = new Set<PersonCheck>(person.exclusions.map(({ check }) => check));
  const isExcused = (check: PersonCheck): boolean => excused.has('all') || excused.has(check);
  const ask = (status: Task['status'], isAsked: boolean, done: boolean): Task[] =>
    isAsked ? [{ status, assignedAt: invitedAt, done }] : [];
  const { policiesAcceptedAt, backgroundCheck, devices } = person;
  const managed = devices.filter(({ managedBy }) => managedBy === 'mdm');
  const watched = devices.filter(({ managedBy }) => managedBy !== 'mdm');
  const isSetUp = isExcused('agentInstalled');
  return [
    ...person.trainings.map(({ topic, assignedAt, completedAt }) => ({
      status: nameTraining(person, topic),
      assignedAt,
      done: completedAt !== null || isExcused(EXCUSES[topic] ?? 'all'),
    })),
    ...ask('accept_policies', true, policiesAcceptedAt !== null || isExcused('policies')),
    ...ask('background_check', backgroundCheck !== null, isCleared(backgroundCheck) || isExcused('background-check')),
    ...ask('secureframe_agent', watched.length > 0, watched.every(hasAgent) || isSetUp),
    ...ask('secureframe_federal_mdm', managed.length > 0, managed.every(isManaged) || isSetUp),
  ];
};

/** The security training ends with a questionnaire: all that is missing of it once the policies have been accepted. */
const nameTraining = ({ policiesAcceptedAt }: Person, topic: Topic): Task['status'] =>
  topic === 'security' && policiesAcceptedAt !== null ? 'security_training_questionnaire' : TRAININGS[topic];

const isCleared = (check: Person['backgroundCheck']): boolean =>
  check?.outcome === 'pass' && check.completedAt !== null;

/** Whether the vendor's agent reports on the device. */
export const hasAgent = ({ managedBy, checks }: Device): boolean =>
  managedBy === 'agent' && checks.agentInstalled === 'pass';

const isManaged = ({ checks }: Device): boolean =>
  checks.agentInstalled === 'pass' && !Object.values(checks).includes('misconfigured');
