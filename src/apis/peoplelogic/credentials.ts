import { createHmac } from 'node:crypto';
import type { Company } from '../../company/company.js';
import { createToken, createUuid } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/behaviour.js';
import { toOrganizationId } from './ids.js';

/** The audience that tokens for the Directory are made for (the vendor's own client). */
const AUDIENCE = 'directory-server';

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const sign = (claims: object, secret: string): string => {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
};

interface Holder {
  readonly role: string;
  readonly which: 'main' | 'other';
}

const createJwt = (company: Company, { role, which }: Holder): string => {
  const claims = {
    iss: 'rollcall',
    aud: AUDIENCE,
    sub: createUuid(company.seed, 'peoplelogic', 'accounts', which, role),
    iat: Math.floor(Date.parse(company.at) / 1000),
    role,
    org: toOrganizationId(company, which),
  };
  return sign(claims, createToken(48, company.seed, 'peoplelogic', 'keys', which));
};

/** The tokens that the company's users have, signed as the vendor's own client signs them. */
export const createCredentials = (company: Company): readonly SeededCredential[] => [
  {
    secret: createJwt(company, { role: 'ORG_ADMIN', which: 'main' }),
    description: 'An administrator of the organization.',
    claims: { role: 'ORG_ADMIN' },
  },
  {
    secret: createJwt(company, { role: 'ORG_MEMBER', which: 'main' }),
    description: 'A member of the organization, who may read and not write.',
    scopes: ['ORG_MEMBER'],
    expect: 403,
    claims: { role: 'ORG_MEMBER' },
  },
];
