import type { Json } from '../../core/json.js';
import type { LayerContext } from '../layer.js';
import { Session, type SessionContext, showCurl } from '../stateful/session.js';
import type { Difference } from '../stateful/values/find-difference.js';
import type { Answer, OutgoingRequest } from '../verification-client.js';
import { isWrite } from '../write-guard.js';
import { compareAnswers } from './compare-answers.js';
import type { Counterpart, CounterpartAnswer } from './counterpart.js';
import { SameNames } from './same-names.js';

/** An answer that is another one than the mock's, and what was asked before. */
export interface Found extends Difference {
  readonly answer: Answer;
  readonly before: readonly Answer[];
}

/** The context of the mock, for sessions that do not know whom they ask. */
export const toMockContext = (context: LayerContext, counterpart: Counterpart): SessionContext => ({
  ...context,
  client: { send: async (request) => toAnswer(request, await counterpart.send(request)) },
  states: { isRepeatable: context.states.isRepeatable, enter: () => counterpart.enter() },
});

/** Nobody looks at the exchange of a mock's answer: it is not what is verified. */
const toAnswer = (request: OutgoingRequest, { status, headers, text }: CounterpartAnswer): Answer =>
  ({ checked: { exchange: { request } }, status, headers, text, body: parse(text) }) as unknown as Answer;

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** What is done on both sides. */
export interface Trial {
  readonly run: (session: Session) => Promise<void>;
  /** Whether it is enough that answers look alike. */
  readonly isAlike: boolean;
}

/** Whether both were asked the same: with other people, other things are asked of them. */
const isSameKind = (...answers: readonly Answer[]): boolean => {
  const kinds = answers.map(({ checked: { exchange } }) => {
    const [path = ''] = exchange.request.url.split('?');
    return `${exchange.request.method} ${path.split('/').at(-2)}`;
  });
  return new Set(kinds).size === 1;
};

/** Does the same on the mock and on the implementation, and says where they first differ. */
export const runPair = async (
  contexts: { readonly mock: SessionContext; readonly real: LayerContext },
  { run, isAlike }: Trial,
): Promise<Found | undefined> => {
  const mock = await Session.open(contexts.mock);
  const real = await Session.open(contexts.real);
  await run(mock);
  await run(real);
  const names = new SameNames({ isAlike });
  for (const [index, answer] of real.sent.entries()) {
    const other = mock.sent[index];
    // What was asked next depends on what was answered before: the first difference is the one that counts.
    if (!other || !isSameKind(other, answer)) return undefined;
    const difference = compareAnswers(other, answer, names);
    if (difference) return { ...difference, answer, before: real.sent.slice(0, index) };
  }
  return undefined;
};

/** What differs, in words, with all that has to be sent to see it. */
export const explain = ({ api }: LayerContext, { pointer, message, before, answer }: Found): string => {
  const writes = before.filter(({ checked }) => isWrite(checked.exchange.request.method));
  const steps = [...writes, answer].flatMap((each, index) => [
    `${index + 1}. ${each.checked.name} is answered with ${each.status}`,
    `   ${showCurl(api, each)}`,
  ]);
  return [`${answer.checked.name} ${pointer}: ${message}`, ...steps].join('\n');
};
