import { AUDIENCE } from './claims.js';
import { type SeededOrganization, toOrganizationId } from './ids.js';
import { signToken } from './json-web-token.js';
import { listSeededKeys } from './seeded-keys.js';

/** What a token is made of. */
export interface SeededToken {
  readonly seed: number;
  readonly which: SeededOrganization;
  readonly role: string;
  /** Id of the account that it is for, if any. */
  readonly account?: string | undefined;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** Milliseconds since 1970; a token without it never expires. */
  readonly expiresAt?: number | undefined;
}

/** Makes a token as the vendor's own client does: signed with a key of one of the organizations there are. */
export const createSeededToken = ({ seed, which, role, account, issuedAt, expiresAt }: SeededToken): string => {
  const [{ secretBase64 }] = listSeededKeys(seed, which);
  const claims = {
    iss: 'rollcall',
    aud: AUDIENCE,
    sub: account,
    iat: Math.floor(issuedAt / 1000),
    exp: expiresAt === undefined ? undefined : Math.floor(expiresAt / 1000),
    role,
    org: toOrganizationId({ seed }, which),
  };
  return signToken(claims, Buffer.from(secretBase64 ?? '', 'base64'));
};
