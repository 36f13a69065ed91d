import type { Fault, FaultDefinition } from '../../core/fault.js';
import type { Answer } from '../behaviour.js';
import { readChallenge } from '../challenge.js';
import type { Exchange, Outcome, Target } from '../exchange.js';
import { reasonPhrases } from '../reason-phrases.js';
import type { RefusalReason } from '../refusal.js';

/** What a request leaves with that a fault hit; undefined where the fault waits for the API's own answer. */
export const answerFault = ({ definition }: Fault, { target }: Exchange): Outcome | undefined => {
  const { abort, status = 200, body, headers } = definition;
  if (!replacesAnswer(definition)) return undefined;
  // Nobody gets to see an answer, so it has no status either.
  if (abort !== undefined) return { status: 0 };
  const usual = usualHeaders(target, status);
  if (body !== undefined) return { status, headers: { ...usual, ...typeOf(headers, body) }, body: toBody(body) };
  if (status < 400) return { status, headers: usual };
  return { status, reason: reasons[status] ?? 'invalid', message: describe(target, status), headers: usual };
};

/** Whether the API itself never gets to see a request that the fault hits. */
export const replacesAnswer = ({ status, body, abort }: FaultDefinition): boolean =>
  status !== undefined || body !== undefined || abort === true || abort === 'request';

/** A client that keeps to it should not wait for long in a test. */
const RETRY_AFTER = '1';

const usualHeaders = ({ api }: Target, status: number): NonNullable<Answer['headers']> => {
  if (status === 401) return readChallenge(api);
  return status === 429 || status === 503 ? { 'retry-after': RETRY_AFTER } : {};
};

const typeOf = (headers: FaultDefinition['headers'], body: unknown): NonNullable<Answer['headers']> => {
  const named = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return { 'content-type': named ?? (typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json') };
};

/** A text goes out as it is, even as JSON that is none. */
const toBody = (body: unknown): unknown => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

const reasons: Readonly<Record<number, RefusalReason>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  500: 'server-error',
  501: 'server-error',
  502: 'bad-gateway',
  503: 'unavailable',
  504: 'timeout',
};

/** What the spec says that the status means at this operation, else what it means anywhere. */
const describe = ({ operation }: Target, status: number): string =>
  operation.responses.get(String(status))?.value.description ?? reasonPhrases[status] ?? `Error ${status}`;
