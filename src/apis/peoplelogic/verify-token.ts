import type { Collection } from '../../core/collection.js';
import { type Claims, readClaims } from './claims.js';
import type { OrganizationRecord } from './collections.js';
import { isSignedWith, type JsonWebToken, parseToken } from './json-web-token.js';

type Key = OrganizationRecord['keys'][number];

/** What a token is worth, the time set aside: what it says and the key that signed it, or why it is not accepted. */
export type Verification =
  | { readonly claims: Claims & { readonly role: string }; readonly key: Key; readonly payload: JsonWebToken['claims'] }
  | { readonly fault: string; readonly claims: Claims | undefined };

/**
 * Verifies a token against the keys of the organization that it names. Remembered with the collection, because one
 * client sends the same token with every request.
 */
export const verifyToken = (organizations: Collection<OrganizationRecord>, text: string): Verification =>
  organizations.memo(`token ${text}`, () => verify(organizations, text));

const verify = (organizations: Collection<OrganizationRecord>, text: string): Verification => {
  const token = parseToken(text);
  if (!token) return { fault: 'the token is not a JSON Web Token', claims: undefined };
  const claims = readClaims(token.claims);
  const refuse = (fault: string): Verification => ({ fault, claims });
  const { organization = '', issuer, isForDirectory, role } = claims;
  const record = organizations.get(organization);
  if (!record) return refuse('the token names no organization that exists');
  const key = record.keys.find((each) => isSignedBy(token, each));
  if (!key) return refuse("the token is not signed with HS256 and one of the organization's API keys");
  if (!isForDirectory) return refuse('the token is made for another audience');
  if (issuer === undefined) return refuse('the token names no issuer');
  if (role === undefined) return refuse('the token names no role');
  return { claims: { ...claims, role }, key, payload: token.claims };
};

/** Clients are handed the secret as Base64; whether the real service decodes it first is not public, so both count. */
const isSignedBy = (token: JsonWebToken, { secretBase64 }: Key): boolean =>
  secretBase64 !== null &&
  (isSignedWith(token, Buffer.from(secretBase64, 'base64')) || isSignedWith(token, secretBase64));
