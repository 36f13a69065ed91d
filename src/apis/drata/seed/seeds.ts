import { toInstant } from '../../../company/calendar.js';
import type { Company } from '../../../company/company.js';
import { startOfDay } from '../../../core/clock.js';
import type { SeedFunction } from '../../../engine/behaviour.js';
import { type MonitoringRecord, NIGHTLY } from '../compliance/monitoring-record.js';
import type { CustomFieldRecord } from '../custom-field-record.js';
import type { WorkspaceRecord } from '../workspace-record.js';
import { createRoster } from './roster.js';
import { toConnection } from './to-connection.js';
import { toGroup } from './to-group.js';
import { toPersonnel } from './to-personnel.js';

const seedPersonnel: SeedFunction<Company> = (company) => {
  const roster = createRoster(company);
  return company.people.map((person) => {
    const record = toPersonnel(person, roster);
    return [record.id, record] as const;
  });
};

const seedConnections: SeedFunction<Company> = (company) => {
  const roster = createRoster(company);
  return company.connections.map((connection) => {
    const record = toConnection(connection, roster);
    return [record.connection.id, record] as const;
  });
};

const seedGroups: SeedFunction<Company> = (company) => {
  const roster = createRoster(company);
  return company.groups.map((group) => {
    const record = toGroup(group, roster);
    return [record.id, record] as const;
  });
};

const seedCustomFields: SeedFunction<Company> = (company) => {
  const { customFields } = createRoster(company);
  return company.customFields.map(({ key, name, kind }) => {
    const id = customFields.get(key) as number;
    return [id, { id, name, kind } satisfies CustomFieldRecord] as const;
  });
};

/** Of the first one the groups overlap; the second one does not meet it. */
const SCOPES = [
  { name: 'Product', groups: ['access-production', 'access-customer-data'] },
  { name: 'Acquired business', groups: ['access-acquired-staff'] },
  { name: 'Whole company', groups: [] },
] as const;

const seedWorkspaces: SeedFunction<Company> = (company) => {
  const roster = createRoster(company);
  return SCOPES.map(({ name, groups }, index) => {
    const groupIds = groups.flatMap((key) => roster.groups.get(key) ?? []);
    return [index + 1, { id: index + 1, name, groupIds } satisfies WorkspaceRecord] as const;
  });
};

const seedMonitoring: SeedFunction<Company> = ({ at }) => [
  [NIGHTLY, { ranAt: toInstant(startOfDay(Date.parse(at))) } satisfies MonitoringRecord],
];

/** What this API knows of a company at the start: everybody has a record. */
export const seeds: Readonly<Record<string, SeedFunction<Company>>> = {
  personnel: seedPersonnel,
  connections: seedConnections,
  groups: seedGroups,
  customFields: seedCustomFields,
  workspaces: seedWorkspaces,
  monitoring: seedMonitoring,
};
