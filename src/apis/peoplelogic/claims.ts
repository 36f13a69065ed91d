/** The audience that tokens for the Directory are made for (the vendor's own client). */
export const AUDIENCE = 'directory-server';

/** What a token says of who is calling. */
export interface Claims {
  readonly issuer: string | undefined;
  readonly isForDirectory: boolean;
  readonly role: string | undefined;
  /** Id of the current organization. */
  readonly organization: string | undefined;
  /** Id or address of the account. */
  readonly account: string | undefined;
}

type Payload = Readonly<Record<string, unknown>>;

/**
 * Names that each fact may have. That the vendor's own client sends a role and an organization is known, the names of
 * the claims are not, so these are the spellings that clients of such services use; the first one is ours.
 */
const SPELLINGS = {
  role: ['role', 'roles'],
  organization: ['org', 'orgId', 'org_id', 'organization', 'organizationId', 'organization_id'],
  account: ['sub', 'account', 'accountId', 'account_id'],
} as const;

const readText = (payload: Payload, names: readonly string[]): string | undefined =>
  names.flatMap((name) => payload[name]).find((value): value is string => typeof value === 'string' && value !== '');

/** Reads what a token claims. */
export const readClaims = (payload: Payload): Claims => ({
  issuer: readText(payload, ['iss']),
  isForDirectory: [payload.aud].flat().includes(AUDIENCE),
  role: readText(payload, SPELLINGS.role),
  organization: readText(payload, SPELLINGS.organization)?.toLowerCase(),
  account: readText(payload, SPELLINGS.account),
});
