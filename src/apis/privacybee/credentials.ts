import type { Company } from '../../company/company.js';
import { createToken } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';
import { toCompanyId, toOtherCompanyId } from './company-id.js';

const createSecret = (seed: number, holder: string): string =>
  createToken(40, seed, 'privacybee', 'credentials', holder);

/** The access tokens that exist: one for each company, which the claim `organization` names. */
export const createCredentials = (company: Company): readonly SeededCredential[] => [
  {
    secret: createSecret(company.seed, 'full'),
    description: 'Full rights.',
    claims: { organization: toCompanyId(company) },
  },
  {
    secret: createSecret(company.seed, 'other-company'),
    description: 'Belongs to another company; this one is not there for it, nor that one for any other token.',
    expect: 404,
    claims: { organization: toOtherCompanyId(company) },
  },
];
