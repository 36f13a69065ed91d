import { Refusal } from './refusal.js';

/** Lets a request through whose key has a scope. */
export const requireScope = (store, scope) => (request, _response, next) => {
  const [, key] = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
  const scopes = key === undefined ? undefined : store.scopesOf(key);
  if (scopes === undefined) throw new Refusal(401, 'Send a valid API key: Authorization: Bearer tsk_live_…');
  if (!scopes.includes(scope)) throw new Refusal(403, `The API key lacks the scope ${scope}.`);
  next();
};
