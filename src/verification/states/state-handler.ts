import { isObject, type Json } from '../../core/json.js';
import type { Api } from '../../engine/api.js';
import { toCredential } from './present-credential.js';
import { askForState } from './state-client.js';
import { type EnteredState, type ProviderState, StateError, type StateProvider } from './state-provider.js';

/** Whoever an implementation has to put it into states, as Pact's verifiers ask for them. */
export interface StateHandlerSource {
  readonly url: string;
  /** What it asks for itself. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly api: Api;
  /** The credential with full rights, where it is not one of the values. */
  readonly credential: Readonly<Record<string, string>> | undefined;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
}

/** Puts an implementation into states through its own state handler. */
export const createStateHandler = (source: StateHandlerSource): StateProvider => new StateHandler(source);

class StateHandler implements StateProvider {
  readonly name: string;
  readonly isRepeatable = true;
  readonly takesSeveral = true;
  readonly #source: StateHandlerSource;
  #entered: ProviderState[] = [];

  constructor(source: StateHandlerSource) {
    this.name = `the state handler at ${source.url}`;
    this.#source = source;
  }

  /** Only the handler knows what it can do. */
  whyNot(): undefined {
    return undefined;
  }

  async enter(state: ProviderState): Promise<EnteredState> {
    if (this.#entered.some((each) => isSame(each, state))) await this.leave();
    const values = await this.#setUp(state);
    this.#entered.push(state);
    const { api, credential } = this.#source;
    return { values, credential: credential ?? toCredential(api, values) };
  }

  /** What is not torn down is none of our business: the next state begins as new. */
  async leave(): Promise<void> {
    const entered = this.#entered.reverse();
    this.#entered = [];
    for (const state of entered) await this.#ask(state, 'teardown').catch(() => undefined);
  }

  close(): Promise<void> {
    return this.leave();
  }

  async #setUp(state: ProviderState): Promise<Readonly<Record<string, Json>>> {
    const { status, body, excerpt } = await this.#ask(state, 'setup');
    const where = `The state handler at ${this.#source.url} answered ${status} to the state "${state.name}"`;
    if (status < 200 || status > 299) throw new StateError(`${where}: ${excerpt || 'nothing else'}`);
    if (excerpt === '') return {};
    if (!isObject(body)) throw new StateError(`${where}, and no JSON object with values: ${excerpt}`);
    return body as Readonly<Record<string, Json>>;
  }

  #ask({ name, parameters }: ProviderState, action: 'setup' | 'teardown') {
    const { url, headers, timeout } = this.#source;
    return askForState({ method: 'POST', url, headers, body: { state: name, params: parameters, action }, timeout });
  }
}

const isSame = (left: ProviderState, right: ProviderState): boolean =>
  left.name === right.name && JSON.stringify(left.parameters) === JSON.stringify(right.parameters);
