import type { Api } from '../../engine/api.js';
import type { Headers } from '../../engine/credential.js';
import type { Operation } from '../../openapi/operation.js';

/** Why a request does not bring what the operation asks for: of several alternatives one is enough. */
export const findLacking = (
  api: Api,
  { security }: Operation,
  { headers, query }: { readonly headers: Headers; readonly query: string },
): string | undefined => {
  let first: string | undefined;
  for (const requirement of security) {
    const lacking = Object.keys(requirement).flatMap((name) => {
      const scheme = api.schemes.get(name);
      if (!scheme) return [];
      const secret = scheme.extract(headers, query);
      if (secret === undefined) return [`the credential is missing: ${scheme.hint}`];
      return scheme.isWellFormed(secret) ? [] : [`the credential does not look like one of ${api.id}: ${scheme.hint}`];
    });
    if (lacking.length === 0) return undefined;
    first ??= lacking[0];
  }
  return first;
};
