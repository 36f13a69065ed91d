import { type ErrorCode, RollcallError } from './core/rollcall-error.js';
import type { EngineFetch } from './create-fetch.js';

/** Calls the admin API of one world, and gives the body of its answer. */
export type AdminClient = (method: string, path: string, body?: object) => Promise<unknown>;

/** Makes a client of the admin API; what that refuses is thrown as misuse. */
export const createAdminClient =
  (fetch: EngineFetch, token: string): AdminClient =>
  async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(`/__admin${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : JSON.parse(text);
    const { detail } = JSON.parse(text) as { detail: string };
    throw new RollcallError(toErrorCode(path, response.status), toArguments(detail));
  };

/** Who calls a method gives it no body and no query: a place there is a member of what was given. */
const toArguments = (detail: string): string => detail.replace(/(^|; )(?:body \/|query parameter )/g, '$1');

const toErrorCode = (path: string, status: number): ErrorCode => {
  if (path === '/scenario') return status === 404 ? 'UNKNOWN_SCENARIO' : 'INVALID_SCENARIO';
  if (path === '/worlds' && status === 409) return 'WORLD_EXISTS';
  if (path === '/worlds' && status === 429) return 'TOO_MANY_WORLDS';
  if (path.startsWith('/collections/') && status === 404) return 'UNKNOWN_COLLECTION';
  return 'INVALID_OPTION';
};
