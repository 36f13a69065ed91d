import { findPrimary } from './find-primary.js';
import type { components } from './types.gen.js';

type Email = components['schemas']['Email'];

/** An address in the one spelling that it is stored in: lower case and without `+` notation, as the document advises. */
export const standardiseEmail = (email: string): string => {
  const lower = email.toLowerCase();
  const [local = '', domain = ''] = lower.split('@');
  // A dot before the plus sign may not be the last character, and an address needs something before its `@`.
  const bare = local.replace(/\.*\+.*$/, '');
  return bare === '' ? lower : `${bare}@${domain}`;
};

/** The addresses as they are stored: each once, one of them the main one. */
export const standardiseEmails = (inputs: components['schemas']['EmailsInput']): Omit<Email, 'id'>[] => {
  const emails = inputs.map(({ email }) => standardiseEmail(email));
  const main = emails[findPrimary(inputs)];
  return [...new Set(emails)].map((email) => ({ primary: email === main, email }));
};
