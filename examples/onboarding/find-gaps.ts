import { type Account, readActiveEmployees, readActiveUsers, readLeavers } from './read-lists.js';

/** The accounts that the job reads. */
export type Accounts = Readonly<Record<'drata' | 'secureframe' | 'tidalbay', Account>>;

/** Somebody who has left, and is not gone. */
export interface Gap {
  readonly email: string;
  /** Their last day, where HR says one. */
  readonly left: string | undefined;
  readonly activeIn: readonly string[];
}

/** Finds who has left in HR and is still active elsewhere. The three vendors share nothing but people's addresses. */
export const findGaps = async ({ drata, secureframe, tidalbay }: Accounts): Promise<Gap[]> => {
  const [leavers, users, employees] = await Promise.all([
    readLeavers(drata),
    readActiveUsers(secureframe),
    readActiveEmployees(tidalbay),
  ]);
  const active = { secureframe: toSet(users), tidalbay: toSet(employees) };
  return leavers.flatMap(({ user, separatedAt }) => {
    if (!user) return [];
    const email = user.email.toLowerCase();
    const activeIn = Object.entries(active).flatMap(([vendor, emails]) => (emails.has(email) ? [vendor] : []));
    return activeIn.length === 0 ? [] : [{ email, left: separatedAt?.slice(0, 10), activeIn }];
  });
};

/** Vendors disagree on capitals. */
const toSet = (emails: readonly string[]): Set<string> => new Set(emails.map((email) => email.toLowerCase()));
