/** The collection of the invitations that were sent, by id of the employee; nothing of the vendor's API shows them. */
export const INVITATIONS = 'privacybee/invitations';

/** An invitation to log in. */
export type InvitationRecord = {
  readonly employee_id: number;
  readonly company_id: string;
  /** The address that it went to. */
  readonly email: string;
  /** RFC 3339 in UTC. */
  readonly sent_at: string;
};
