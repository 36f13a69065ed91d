import type { Company } from '../../company/company.js';
import type { Person } from '../../company/person.js';

/** Who owns the company's organization and administers it: whoever leads the company, and the head of its people. */
export const listOwners = ({ people }: Company): readonly Person[] => {
  const employees = people.filter(({ kind, phase }) => kind === 'employee' && phase === 'current');
  const chiefs = employees.filter(({ manager }) => manager === null);
  const keys = new Set(chiefs.map(({ key }) => key));
  const heads = employees.filter(({ department, manager }) => department === 'people' && keys.has(manager ?? ''));
  return [...chiefs, ...heads.slice(0, 1)];
};
