import type { Difference } from '../stateful/values/find-difference.js';
import type { Answer } from '../verification-client.js';
import type { SameNames } from './same-names.js';

/** Error bodies tell in words of their own what went wrong, and what they were asked. */
const WORDS = /\/(message|title|detail|description|path|timestamp|debugInfo|code)(\/|$)/;

/** Where an answer differs from the mock's: by status, by body, or in what an error looks like. */
export const compareAnswers = (mock: Answer, real: Answer, names: SameNames): Difference | undefined => {
  if (mock.status !== real.status) {
    return { pointer: '/', message: `the mock answers ${mock.status}, and here is ${real.status}` };
  }
  if (mock.status < 400) return names.compare(mock.body ?? null, real.body ?? null);
  const [wanted, given] = [mock.body, real.body].map((body) => blank(body, ''));
  return names.compare(wanted ?? null, given ?? null);
};

/** The body without words: only what they are. */
const blank = (value: unknown, pointer: string): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? [] : [blank(value[0], `${pointer}/0`)];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blank(each, `${pointer}/${name}`)]));
  }
  return WORDS.test(pointer) || pointer.includes('/0') ? typeof value : value;
};
