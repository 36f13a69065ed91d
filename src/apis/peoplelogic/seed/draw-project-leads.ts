import type { Company } from '../../../company/company.js';
import { createChance } from '../../../core/chance.js';
import { gatherPeople } from './gather-people.js';

const SHARE = 0.25;

/** Keys of some who work on a project, with the key of its lead, where that is not their manager anyway. */
export const drawProjectLeads = (company: Company): ReadonlyMap<string, string> => {
  const gathered = gatherPeople(company.people);
  const leads = new Map<string, string>();
  for (const { key } of company.groups.filter(({ kind }) => kind === 'project')) {
    const [lead, ...others] = gathered.get(key) ?? [];
    if (lead?.phase !== 'current') continue;
    // Everybody here comes after the lead in the order of numbers, so nobody ends up above themselves.
    for (const person of others) {
      if (person.phase !== 'current' || person.manager === lead.key || leads.has(person.key)) continue;
      const chance = createChance(company.seed, 'peoplelogic', 'managers', person.key, key);
      if (chance.happens(SHARE)) leads.set(person.key, lead.key);
    }
  }
  return leads;
};
