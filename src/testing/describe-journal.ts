import { describeViolation } from '../engine/refusal.js';
import type { RequestEntry } from '../request-list.js';

/** How many requests are worth reading below a failed test. */
const SHOWN = 50;

/** What a test asked its world, oldest request first, a line for each and one more for why it was refused. */
export const describeJournal = (world: string, requests: readonly RequestEntry[]): string => {
  if (requests.length === 0) return `The test asked nothing of its world, ${world}.`;
  const shown = requests.slice(0, SHOWN).reverse();
  const count = requests.length === 1 ? 'one request' : `${requests.length} requests`;
  const left = requests.length > SHOWN ? `, of which these are the last ${SHOWN}` : '';
  return [`The test asked its world, ${world}, ${count}${left}:`, ...shown.flatMap(describeRequest)].join('\n');
};

const describeRequest = (entry: RequestEntry): string[] => {
  const { id, request, response, operationId, api } = entry;
  const what = operationId === undefined ? (api ?? 'no API') : `${api} ${operationId}`;
  const line = `  ${response.status}  ${request.method} ${request.url}  (${what}, ${id})`;
  return [line, ...explain(entry).map((reason) => `       ${reason}`)];
};

const explain = ({ refusal, violations = [], fault, deletedBy, failure }: RequestEntry): string[] => [
  ...(fault === undefined ? [] : [`The fault ${fault} hit it.`]),
  ...(refusal === undefined ? [] : [refusal.message]),
  ...violations.map(describeViolation).filter((violation) => !refusal?.message.includes(violation)),
  ...(deletedBy === undefined ? [] : [`It was deleted by ${deletedBy.request}.`]),
  ...(failure === undefined ? [] : [`The mock failed: ${failure}`]),
];
