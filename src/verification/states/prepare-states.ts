import { resolve } from 'node:path';
import type { GateRequest, Passed } from '../gate/gate.js';
import { Ledger } from '../ledger/ledger.js';
import { OwnThings } from '../ledger/own-things.js';
import type { VerificationClient } from '../verification-client.js';
import { openOwnStates } from './own-states.js';
import { findRollcallServer } from './rollcall-server.js';
import { createStateHandler } from './state-handler.js';
import type { StateProvider } from './state-provider.js';
import type { StatesSource } from './states-source.js';

/** How an implementation is put into states. */
export interface PreparedStates {
  /** What the spec's paths hang below from now on: a world that only this run knows, where there are worlds. */
  readonly target: URL;
  /** Why a request must not be sent, beside what is not allowed anywhere. */
  readonly refuse?: (request: GateRequest) => string | undefined;
  /** Has to hear of every answer. */
  readonly onPassed?: (request: GateRequest, passed: Passed) => void;
  /**
   * Begins; the client is for those who have to ask the implementation itself, and has no credential yet.
   * @throws StateError
   */
  open(client: VerificationClient): Promise<StateProvider>;
}

/** Finds out who can put an implementation into states. */
export const prepareStates = async (source: StatesSource): Promise<PreparedStates> => {
  const { api, options, target } = source;
  const { profile, timeout, headers, states } = options;
  const credential = Object.keys(headers).length > 0 ? headers : undefined;
  if (states?.url !== undefined) {
    const handler = { url: states.url, headers: states.headers, api, credential, timeout };
    return { target: target.url, open: async () => createStateHandler(handler) };
  }
  const rollcall = await findRollcallServer({
    target: target.url,
    apiId: api.id,
    profile,
    timeout,
    adminHeaders: states?.headers,
    credential,
  });
  if (rollcall) return rollcall;
  const ledger = new Ledger(resolve(options.ledger));
  const own = new OwnThings({ api, target: target.url, ledger, existing: Object.values(options.existing) });
  return {
    target: target.url,
    refuse: (request) => own.refuse(request),
    onPassed: (request, passed) => own.hear(request, passed),
    open: (client) => openOwnStates(source, own, client),
  };
};
