import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ParameterValues } from '../../src/company/scenario/scenario-source.js';
import type { Mock } from '../../src/index.js';
import { findStateValues, type StateValues } from './state-values.js';

/** Where Pact's verifier asks for states. */
export interface StateEndpoint extends AsyncDisposable {
  readonly url: string;
  /** Why states were refused. */
  readonly refusals: readonly string[];
}

interface StateRequest {
  readonly state: string;
  readonly params?: ParameterValues;
}

type EnterState = (request: StateRequest) => Promise<StateValues>;

/** Puts a mock into the scenario of that name, as new, and says what the contract's expressions stand for. */
const createEnterState = (mock: Mock, api: string): EnterState => {
  const known = new Map<string, StateValues>();
  let current = '';
  return async ({ state, params = {} }) => {
    const wanted = JSON.stringify([state, params]);
    // A company takes time to make up, and going back to it none.
    await (wanted === current ? mock.reset() : mock.scenario(state, params));
    current = wanted;
    const values = known.get(wanted) ?? (await findStateValues(api, state, params));
    known.set(wanted, values);
    return values;
  };
};

/** Opens the endpoint for a mock of one API. */
export const openStateEndpoint = async (mock: Mock, api: string): Promise<StateEndpoint> => {
  const refusals: string[] = [];
  const enter = createEnterState(mock, api);
  const server = createServer(async (request, response) => {
    const answer = await enter(JSON.parse(await text(request)) as StateRequest).catch((error: Error) => error);
    const isRefused = answer instanceof Error;
    if (isRefused) refusals.push(answer.message);
    // The verifier asks again after a 5xx; a state that is not known will not be known later.
    response.writeHead(isRefused ? 422 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRefused ? { error: answer.message } : answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, refusals, [Symbol.asyncDispose]: close };
};
