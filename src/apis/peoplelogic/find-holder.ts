import type { Company } from '../../company/company.js';
import { ADMIN_ROLE } from './caller.js';
import { type SeededOrganization, toAccountId } from './ids.js';
import { listOwners } from './list-owners.js';
import { otherPeople } from './other-people.js';

/** Id of the account of somebody who holds the role in one of the organizations that exist from the start, if any. */
export const findHolder = (company: Company, which: SeededOrganization, role: string): string | undefined => {
  const holder = which === 'main' ? findPerson(company, role) : (findOther(role) ?? otherPeople[0]);
  return holder && toAccountId(company, holder.key);
};

const findOther = (role: string) => otherPeople.find((person) => person.role === role);

const findPerson = (company: Company, role: string): { readonly key: string } | undefined => {
  const owners = listOwners(company);
  if (role === ADMIN_ROLE) return owners[0];
  return company.people.find((person) => isOrdinary(person) && !owners.includes(person));
};

const isOrdinary = ({ kind, phase, accountsActive }: Company['people'][number]): boolean =>
  kind === 'employee' && phase === 'current' && accountsActive;
