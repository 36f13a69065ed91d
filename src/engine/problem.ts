import type { Answer } from './behaviour.js';

/** The media type of errors that are Rollcall's own and not a vendor's (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json';

/** An error of Rollcall's own. */
export const createProblem = (
  status: number,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { ...headers, 'content-type': PROBLEM_TYPE },
  body: { type: 'about:blank', title, status, detail },
});
