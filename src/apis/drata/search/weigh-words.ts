import type { PersonnelRecord } from '../personnel-record.js';
import { toWords } from './to-words.js';

const NAME = 5;
const EMAIL = 3;
const JOB_TITLE = 2;

/** The words that somebody is found by, each with the weight of the most telling field that it stands in. */
export const weighWords = ({ user, jobTitle }: PersonnelRecord): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const weigh = (text: string | null, weight: number): void => {
    for (const word of text === null ? [] : toWords(text)) {
      if (!weights.has(word)) weights.set(word, weight);
    }
  };
  // The heaviest first. The full name has the words of both its parts.
  weigh(user.firstName, NAME);
  weigh(user.lastName, NAME);
  weigh(user.email, EMAIL);
  weigh(jobTitle, JOB_TITLE);
  return weights;
};

/** Whether two versions of a record are found by the same words. */
export const isFoundAlike = (left: PersonnelRecord, right: PersonnelRecord): boolean =>
  left.user.firstName === right.user.firstName &&
  left.user.lastName === right.user.lastName &&
  left.user.email === right.user.email &&
  left.jobTitle === right.jobTitle;
