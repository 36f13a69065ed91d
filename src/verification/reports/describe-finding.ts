import type { Finding } from '../findings.js';
import type { VerificationResult } from '../result.js';

/** A finding in a line: what of which operation is wrong, and where. */
export const toTitle = ({ check, side, operation, status, pointer }: Finding): string =>
  `${check}: ${side} of ${operation} (${status}) at ${pointer}`;

/** The lines that show a finding again, in order. */
export const toCommands = ({ first: { before = [], curl, after = [] } }: Finding): readonly string[] => [
  ...before,
  curl,
  ...after,
];

/** The command that a result came from; only a verification has layers. */
export const nameCommand = ({ layers, api }: VerificationResult): string =>
  `rollcall ${layers.length > 0 ? 'verify' : 'proxy'} ${api}`;

/** How often, in words. */
export const toTimes = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** How much of the spec was seen, in a sentence. */
export const describeCoverage = ({ coverage: { operations, answers } }: VerificationResult): string =>
  `Seen: ${operations.seen} of ${operations.all} operations, ${answers.seen} of ${answers.all} documented answers.`;
