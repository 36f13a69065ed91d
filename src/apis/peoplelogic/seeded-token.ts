import type { Company } from '../../company/company.js';
import { AUDIENCE } from './claims.js';
import { findHolder } from './find-holder.js';
import { type SeededOrganization, toOrganizationId } from './ids.js';
import { signToken } from './json-web-token.js';
import { listSeededKeys } from './seeded-keys.js';

/** What a token is made of. */
export interface SeededToken {
  readonly which: SeededOrganization;
  readonly role: string;
  /** Milliseconds since 1970; the company's own instant where it is left out. */
  readonly issuedAt?: number;
  /** Milliseconds since 1970; a token without it never expires. */
  readonly expiresAt?: number | undefined;
}

const toSecond = (instant: number): number => Math.floor(instant / 1000);

/** Makes a token as the vendor's own client does: signed with a key of one of the organizations there are. */
export const createSeededToken = (
  company: Company,
  { which, role, issuedAt = Date.parse(company.at), expiresAt }: SeededToken,
): string => {
  const [{ secretBase64 }] = listSeededKeys(company.seed, which);
  const claims = {
    iss: 'rollcall',
    aud: AUDIENCE,
    sub: findHolder(company, which, role),
    iat: toSecond(issuedAt),
    exp: expiresAt === undefined ? undefined : toSecond(expiresAt),
    role,
    org: toOrganizationId(company, which),
  };
  return signToken(claims, Buffer.from(secretBase64 ?? '', 'base64'));
};
