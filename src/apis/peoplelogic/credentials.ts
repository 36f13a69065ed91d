import type { Company } from '../../company/company.js';
import { DAY } from '../../core/clock.js';
import type { SeededCredential } from '../../engine/behaviour.js';
import { ADMIN_ROLE } from './caller.js';
import { toAccountId, toOrganizationId } from './ids.js';
import { listOwners } from './list-owners.js';
import { otherPeople } from './other-people.js';
import { createSeededToken } from './seeded-token.js';

const MEMBER_ROLE = 'ORG_MEMBER';

/** The tokens that the company's users have, signed with the keys of its organization and of another one. */
export const createCredentials = (company: Company): readonly SeededCredential[] => {
  const { seed, people } = company;
  const issuedAt = Date.parse(company.at);
  const owners = listOwners(company);
  const toAccount = (key: string | undefined) => (key === undefined ? undefined : toAccountId(company, key));
  const member = people.find((person) => isOrdinary(person) && !owners.includes(person));
  const main = { seed, which: 'main', issuedAt } as const;
  const admin = { ...main, role: ADMIN_ROLE, account: toAccount(owners[0]?.key) };
  const other = { ...main, which: 'other', role: ADMIN_ROLE, account: toAccount(otherPeople[0].key) } as const;
  return [
    { secret: createSeededToken(admin), description: 'An administrator of the organization.' },
    {
      secret: createSeededToken({ ...main, role: MEMBER_ROLE, account: toAccount(member?.key) }),
      description: 'A member of the organization, who may read and not write.',
      scopes: [MEMBER_ROLE],
      expect: 403,
    },
    {
      secret: createSeededToken(other),
      description: 'An administrator of another organization, who sees nothing of this one.',
      claims: { organization: toOrganizationId(company, 'other') },
    },
    {
      secret: createSeededToken({ ...admin, issuedAt: issuedAt - 2 * DAY, expiresAt: issuedAt - DAY }),
      description: 'An administrator whose token has expired.',
      refusal: { status: 401, reason: 'unknown-credential', message: 'the token has expired' },
      expect: 401,
    },
  ];
};

const isOrdinary = ({ kind, phase, accountsActive }: Company['people'][number]): boolean =>
  kind === 'employee' && phase === 'current' && accountsActive;
