import type { Company } from '../../../company/company.js';
import type { ManagerRecord } from '../collections.js';
import { toEmployeeId } from '../ids.js';
import { toManagerKey } from '../managers.js';
import { drawProjectLeads } from './draw-project-leads.js';
import { listMembers } from './list-members.js';

/** Who manages whom from the start: everybody's manager, and for a few the lead of a project. */
export const seedManagers = (company: Company): [string, ManagerRecord][] => {
  const members = listMembers(company).filter(({ employ }) => employ);
  const ids = new Map(members.map(({ key }) => [key, toEmployeeId(company, key)]));
  const projectLeads = drawProjectLeads(company);
  return members.flatMap(({ key, organization, manager, created }) => {
    const relate = (type: string, leader: string | null | undefined): [string, ManagerRecord][] => {
      const [employeeId, managerId] = [ids.get(key), ids.get(leader ?? '')];
      if (employeeId === undefined || managerId === undefined) return [];
      return [[toManagerKey(employeeId, managerId), { organization, employeeId, managerId, type, created }]];
    };
    return [...relate('DIRECT', manager), ...relate('DOTTED_LINE', projectLeads.get(key))];
  });
};
