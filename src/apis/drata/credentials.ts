import type { Company } from '../../company/company.js';
import type { Person } from '../../company/person.js';
import { createToken } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';
import { toUserId } from './seed/roster.js';

const createKey = (seed: number, holder: string): string => createToken(40, seed, 'drata', 'credentials', holder);

/** The key belongs to somebody in security where the company has anybody there, else to whoever came first. */
const createClaims = (people: Company['people']): Readonly<Record<string, string>> => {
  const isEmployed = ({ kind, phase }: Person): boolean => kind === 'employee' && phase === 'current';
  const owner = people.find((person) => person.department === 'security' && isEmployed(person)) ?? people[0];
  return owner ? { userId: String(toUserId(owner.number)) } : {};
};

/** The API keys that the account has; permissions are named as the vendor names them. */
export const createCredentials = ({ seed, people }: Company): readonly SeededCredential[] => [
  {
    secret: createKey(seed, 'full'),
    description: 'Every permission.',
    claims: createClaims(people),
  },
  {
    secret: createKey(seed, 'read-only'),
    description: 'Reads personnel and workspace scopes; lacks personnel-put and every other permission to write.',
    scopes: ['personnel-get', 'personnel-get-personnel-details', 'workspace-personnel-scope-get'],
    expect: 403,
  },
  {
    secret: createKey(seed, 'before-terms'),
    description: 'Its owner has not accepted the terms and conditions yet.',
    refusal: {
      status: 412,
      reason: 'terms-not-accepted',
      message: "The key's owner has to accept the Drata terms and conditions before the API can be used.",
    },
    expect: 412,
  },
  {
    secret: createKey(seed, 'scope-only'),
    description: 'Changes workspace scopes; lacks every permission to read, and those to personnel.',
    scopes: ['workspace-personnel-scope-update', 'workspace-personnel-scope-delete'],
    expect: 403,
  },
];
