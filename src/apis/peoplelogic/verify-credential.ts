import type { VerificationContext } from '../../engine/behaviour.js';
import type { Refusal } from '../../engine/refusal.js';
import type { SeededCredential } from '../../engine/seeded-credential.js';
import { ADMIN_ROLE } from './caller.js';
import { checkLifetime } from './check-lifetime.js';
import type { Claims } from './claims.js';
import { ORGANIZATIONS, type OrganizationRecord } from './collections.js';
import { toOrganizationId } from './ids.js';
import { readRoles } from './roles.js';
import { verifyToken } from './verify-token.js';

/**
 * Says what a token is worth: one that verifies has exactly its role, in its organization. Any other one is refused in
 * `strict`, and otherwise administers the organization that it names, or the company's own.
 */
export const verifyCredential = (
  secret: string,
  { tx, strict, seeded, document }: VerificationContext,
): SeededCredential | Refusal => {
  const organizations = tx.collection<OrganizationRecord>(ORGANIZATIONS);
  const verification = verifyToken(organizations, secret);
  const fault = 'fault' in verification ? verification.fault : checkLifetime(verification.payload, tx.now);
  if (!('fault' in verification) && fault === undefined) {
    const { claims, key } = verification;
    const roles = readRoles(document);
    const role = roles.resolve(claims.role, key.limitToRole);
    return { ...toCredential(secret, { ...claims, role }), scopes: roles.listIncluded(role) };
  }
  // A token that the scenario has for being refused is refused whoever else is let in.
  if (strict || seeded.get(secret)?.refusal) return refuse(fault ?? 'the token is not accepted');
  const { organization = '', account } = verification.claims ?? {};
  const known = organizations.get(organization)?.id ?? toOrganizationId(tx, 'main');
  return toCredential(secret, { organization: known, role: ADMIN_ROLE, account });
};

const toCredential = (
  secret: string,
  { organization = '', role = '', account }: Pick<Claims, 'organization' | 'role' | 'account'>,
): SeededCredential => ({
  secret,
  description: `A token of the role ${role}.`,
  claims: { organization, role, ...(account !== undefined && { account }) },
});

const refuse = (message: string): Refusal => ({
  status: 401,
  reason: 'unknown-credential',
  message,
  headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
});
