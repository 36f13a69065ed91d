import { suggestWord } from '../../core/suggest-word.js';
import type { Api } from '../../engine/api.js';
import type { Profile } from '../../engine/behaviour.js';
import type { ApiForms } from '../../server/check-spec.js';
import { listApis, loadApis } from '../../server/load-apis.js';

/** Letters and digits alone: `Privacy Bee` is `privacybee`. */
const toKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The provider of a contract, and what is to be said of it: why there is none, or how it was chosen. */
export interface FoundApi {
  readonly api: Api | undefined;
  readonly message?: string;
}

/** Finds the API that a contract calls its provider. */
export type FindApi = (provider: string, profile: Profile) => Promise<FoundApi>;

/**
 * Finds providers among the APIs that are checked, then among those that come with Rollcall. Where exactly one is
 * checked, that is the provider of contracts that call it as nobody else does.
 */
export const createFindApi = (checked: ReadonlyMap<string, ApiForms>): FindApi => {
  const loaded = new Map<string, Promise<Api | undefined>>();
  const load = (id: string, profile: Profile): Promise<Api | undefined> => {
    const key = `${id} ${profile}`;
    const api = loaded.get(key) ?? loadApis([id], profile).then(([found]) => found);
    loaded.set(key, api);
    return api;
  };
  return async (provider, profile) => {
    const known = [...new Set([...checked.keys(), ...listApis()])];
    const named = known.find((each) => toKey(each) === toKey(provider));
    const [only] = checked.size === 1 ? checked.keys() : [];
    const id = named ?? only;
    if (id === undefined) {
      const advice = `${suggestWord(provider, known)} Or name the one API that is meant beside the file.`;
      return { api: undefined, message: `is "${provider}", which is no API.${advice}` };
    }
    const api = checked.has(id) ? checked.get(id)?.[profile] : await load(id, profile);
    if (!api) return { api, message: `is "${id}", whose spec cannot be used, so nothing was held to it` };
    if (named !== undefined) return { api };
    return { api, message: `is "${provider}", which is no API; it was held to ${id}, the only one that is checked` };
  };
};
