import type { Company } from '../../../company/company.js';
import type { ManagerRecord } from '../collections.js';
import { toEmployeeId } from '../ids.js';
import { toManagerKey } from '../managers.js';
import { drawProjectLeads } from './draw-project-leads.js';
import { listMembers } from './list-members.js';

/** Who manages whom from the start: everybody's manager, and for a few the lead of a project. */
export const seedManagers = (company: Company): [string, ManagerRecord][] => {
  const members = listMembers(company).filter(({ employment }) => employment);
  const known = new Set(members.map(({ key }) => key));
  const projectLeads = drawProjectLeads(company);
  return members.flatMap(({ key, organization, manager, created }) => {
    const relate = (type: string, leader: string | null | undefined): [string, ManagerRecord][] => {
      if (leader === null || leader === undefined || !known.has(leader)) return [];
      const [employeeId, managerId] = [toEmployeeId(company, key), toEmployeeId(company, leader)];
      return [[toManagerKey(employeeId, managerId), { organization, employeeId, managerId, type, created }]];
    };
    return [...relate('DIRECT', manager), ...relate('DOTTED_LINE', projectLeads.get(key))];
  });
};
