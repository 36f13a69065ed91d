import type { Api } from '../../engine/api.js';
import type { Profile } from '../../engine/behaviour.js';
import type { Target } from '../target.js';
import type { VerificationClient } from '../verification-client.js';
import { findRollcallServer } from './rollcall-server.js';
import { StateError, type StateProvider } from './state-provider.js';

/** What is known of an implementation before anything is asked of it. */
export interface StatesSource {
  readonly api: Api;
  readonly profile: Profile;
  readonly target: Target;
  /** Headers of somebody with full rights, where they were given. */
  readonly credential?: Readonly<Record<string, string>> | undefined;
  /** Who sets states up, where that is said, and what it asks for; a Rollcall server's admin API is given the headers. */
  readonly handler?: { readonly url?: string; readonly headers?: Readonly<Record<string, string>> } | undefined;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
}

/** How an implementation is put into states. */
export interface PreparedStates {
  /** What the spec's paths hang below from now on: a world that only this run knows, where there are worlds. */
  readonly target: URL;
  /**
   * Begins; the client is for those who have to ask the implementation itself.
   * @throws StateError
   */
  open(client: VerificationClient): Promise<StateProvider>;
}

/** Finds out who can put an implementation into states. */
export const prepareStates = async (source: StatesSource): Promise<PreparedStates> => {
  const { api, profile, target, handler, credential, timeout } = source;
  const adminHeaders = handler?.headers;
  const rollcall = await findRollcallServer({
    target: target.url,
    apiId: api.id,
    profile,
    adminHeaders,
    credential,
    timeout,
  });
  if (rollcall) return rollcall;
  return {
    target: target.url,
    open: () => Promise.reject(new StateError('Nobody can put this implementation into states.')),
  };
};
