import type { Json } from '../../core/json.js';
import type { Api } from '../../engine/api.js';

/** Which of the values of a state is the credential of somebody with full rights. */
export const fullCredentialOf = ({ behaviour }: Api): string => behaviour.fullCredential ?? 'apiKey';

/** The headers of somebody with full rights, made of the values of a state; none where there is no such value. */
export const toCredential = (api: Api, values: Readonly<Record<string, Json>>): Readonly<Record<string, string>> => {
  const secret = values[fullCredentialOf(api)];
  const [scheme] = api.schemes.values();
  return typeof secret === 'string' ? (scheme?.present(secret) ?? {}) : {};
};
