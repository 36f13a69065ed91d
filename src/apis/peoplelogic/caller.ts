import type { HandlerContext } from '../../engine/behaviour.js';
import { toOrganizationId } from './ids.js';

/** The role that may do everything in its organization (the vendor's own client). */
export const ADMIN_ROLE = 'ORG_ADMIN';

/** Who is calling, as the token says it. */
export interface Caller {
  /** The current organization. */
  readonly organizationId: string;
  /** The role that counts, after the limit of the key that signed the token. */
  readonly role: string;
  /** Whether the role makes changes and sees secrets. */
  readonly isAdmin: boolean;
}

/** Reads who is calling; where no token is asked for, an administrator of the company's own organization. */
export const readCaller = ({ tx, grant }: Pick<HandlerContext, 'tx' | 'grant'>): Caller => {
  const { organization = toOrganizationId(tx, 'main'), role = ADMIN_ROLE } = grant.credential?.claims ?? {};
  return { organizationId: organization, role, isAdmin: role === ADMIN_ROLE };
};
