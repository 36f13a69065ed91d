import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ParameterValues } from '../../company/scenario/scenario-source.js';
import type { Json } from '../../core/json.js';

/** What Pact's verifier asks of whoever sets states up. */
export interface StateQuestion {
  readonly state: string;
  readonly params?: ParameterValues;
  readonly action?: string;
}

/** Answers a question with the values that a state has; throws where it cannot be had. */
export type AnswerState = (question: StateQuestion) => Promise<Readonly<Record<string, Json>>>;

/** A server for the questions of Pact's verifier. */
export const createStateServer = (answer: AnswerState): ReturnType<typeof createServer> =>
  createServer((request, response) => void serve(request, response, answer));

const serve = async (request: IncomingMessage, response: ServerResponse, answer: AnswerState): Promise<void> => {
  try {
    const values = await answer(JSON.parse(await text(request)) as StateQuestion);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(values));
  } catch (error) {
    // The verifier asks again after a 5xx; what cannot be had now cannot be had then.
    response.writeHead(422, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: (error as Error).message }));
  }
};
