import type { Json } from '../../core/json.js';
import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import type { VerificationClient } from '../verification-client.js';
import { StateError } from './state-provider.js';

/**
 * Makes sure that the credential is let in at all, with a request that changes nothing: otherwise every layer would tell
 * of its own that it is not.
 * @throws StateError where it is refused
 */
export const checkCredential = async (
  api: Api,
  client: VerificationClient,
  values: Readonly<Record<string, Json>>,
): Promise<void> => {
  const url = findSafeUrl(api, values);
  if (url === undefined) return;
  const { status } = await client.send({ method: 'GET', url });
  if (status !== 401) return;
  const advice =
    Object.keys(client.credential).length === 0
      ? "There is none: give one with -H 'Authorization: …'."
      : 'Look at what -H says.';
  throw new StateError(`The credential is refused: GET ${url} is answered with 401. ${advice}`);
};

/** A path that can be read with nothing but the credential and what is known. */
const findSafeUrl = ({ operations }: Api, values: Readonly<Record<string, Json>>): string | undefined => {
  for (const operation of operations) {
    if (operation.method !== 'GET' || operation.security.length === 0 || needsMore(operation)) continue;
    const path = operation.path.replace(/\{([^}]+)\}/g, (whole, name: string) =>
      values[name] === undefined ? whole : encodeURIComponent(String(values[name])),
    );
    if (!path.includes('{')) return path;
  }
  return undefined;
};

const needsMore = ({ parameters }: Operation): boolean =>
  parameters.some(({ value }) => value.required && value.in !== 'path');
