import { type Observation, toPlace } from './finding.js';
import { type CheckSubject, isAccepted } from './subject.js';

/** What the request breaks, and what the implementation made of that. */
export const checkRequest = (subject: CheckSubject): Observation[] => {
  const { answer, lacking } = subject;
  const mistakes = listMistakes(subject);
  const lacks = lacking === undefined ? [] : [{ pointer: 'credential', message: lacking }];
  const wrong = [...mistakes, ...lacks].map((mistake): Observation => ({ ...mistake, ...broken }));
  if (!isAccepted(answer)) return [...wrong, ...findSevereRefusal(subject, mistakes.length > 0)];
  const accepted = mistakes.map(
    ({ pointer, message }): Observation => ({
      check: 'negative_data_rejection',
      severity: 'violation',
      side: 'answer',
      pointer,
      message: `the request was answered with ${answer.status}, although ${toPhrase(pointer)} ${message}`,
    }),
  );
  return [...wrong, ...accepted, ...findIgnoredCredential(answer.status, lacking)];
};

const broken = { check: 'request_conformance', severity: 'violation', side: 'request' } as const;

interface Mistake {
  readonly pointer: string;
  readonly message: string;
}

const toPhrase = (pointer: string): string => (pointer.startsWith('/') ? `the body at ${pointer}` : pointer);

const listMistakes = ({ reading }: CheckSubject): Mistake[] => {
  if (!reading || 'request' in reading) return [];
  if ('violations' in reading)
    return reading.violations.map((violation) => ({ pointer: toPlace(violation), message: violation.message }));
  const { contentType, supported } = reading.unsupported;
  return [{ pointer: 'header content-type', message: `is ${contentType}, and must be ${supported.join(' or ')}` }];
};

const findIgnoredCredential = (status: number, lacking: string | undefined): Observation[] => {
  if (lacking === undefined) return [];
  const message = `the request was answered with ${status}, although ${lacking}`;
  return [{ check: 'ignored_auth', severity: 'violation', side: 'answer', pointer: 'credential', message }];
};

/** A spec cannot say all that makes a request invalid, so this is no more than a hint that it says too little. */
const findSevereRefusal = ({ answer, reading, lacking }: CheckSubject, isWrong: boolean): Observation[] => {
  const isRefused = answer.status === 400 || answer.status === 422;
  if (!isRefused || isWrong || !reading || lacking !== undefined) return [];
  const message = `a request that keeps the spec was refused with ${answer.status}; the spec may say too little`;
  return [{ check: 'positive_data_acceptance', severity: 'note', side: 'answer', pointer: '/', message }];
};
