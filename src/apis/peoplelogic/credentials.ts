import type { Company } from '../../company/company.js';
import { DAY } from '../../core/clock.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';
import { ADMIN_ROLE } from './caller.js';
import { toOrganizationId } from './ids.js';
import { createSeededToken } from './seeded-token.js';

const MEMBER_ROLE = 'ORG_MEMBER';

/** The tokens that the company's users have, signed with the keys of its organization and of another one. */
export const createCredentials = (company: Company): readonly SeededCredential[] => {
  const yesterday = Date.parse(company.at) - DAY;
  const admin = { which: 'main', role: ADMIN_ROLE } as const;
  return [
    { secret: createSeededToken(company, admin), description: 'An administrator of the organization.' },
    {
      secret: createSeededToken(company, { which: 'main', role: MEMBER_ROLE }),
      description: 'A member of the organization, who may read and not write.',
      scopes: [MEMBER_ROLE],
      expect: 403,
    },
    {
      secret: createSeededToken(company, { which: 'other', role: ADMIN_ROLE }),
      description: 'An administrator of another organization, who sees nothing of this one.',
      claims: { organization: toOrganizationId(company, 'other') },
    },
    {
      secret: createSeededToken(company, { ...admin, issuedAt: yesterday - DAY, expiresAt: yesterday }),
      description: 'An administrator whose token has expired.',
      refusal: { status: 401, reason: 'unknown-credential', message: 'the token has expired' },
      expect: 401,
    },
  ];
};
