import { Transaction } from '../../core/transaction.js';
import type { Api } from '../api.js';
import { readChallenge } from '../challenge.js';
import { openGrant } from '../credential.js';
import type { Exchange, Outcome } from '../exchange.js';
import { isRefusal, type Refusal } from '../refusal.js';
import type { SeededCredential } from '../seeded-credential.js';

type Requirement = Readonly<Record<string, readonly string[]>>;

/** Checks the credential against the operation's security: of several alternatives one has to be met. */
export const authenticate = (exchange: Exchange): Outcome | undefined => {
  const { api, operation } = exchange.target;
  const guarded = api.behaviour.guard?.(exchange.request.headers);
  if (guarded) return guarded;
  if (exchange.timeline.world.settings.auth === 'off' || operation.security.length === 0) return undefined;
  let refusal: Refusal | undefined;
  for (const requirement of operation.security) {
    const refused = meet(exchange, requirement as Requirement);
    if (!refused) return undefined;
    // Of several reasons the one that came furthest says most.
    if (!refusal || refused.status !== 401) refusal = refused;
  }
  return refusal;
};

const meet = (exchange: Exchange, requirement: Requirement): Refusal | undefined => {
  exchange.grant = openGrant;
  for (const [scheme, scopes] of Object.entries(requirement)) {
    const refused = meetScheme(exchange, scheme, scopes);
    if (refused) return refused;
  }
  return undefined;
};

const meetScheme = (exchange: Exchange, name: string, scopes: readonly string[]): Refusal | undefined => {
  const { api } = exchange.target;
  const scheme = api.schemes.get(name);
  if (!scheme) return undefined;
  const secret = scheme.extract(exchange.request.headers, exchange.query);
  if (secret === undefined) return refuse(api, 'unauthenticated', `The credential is missing: ${scheme.hint}.`);
  if (!scheme.isWellFormed(secret)) {
    return refuse(api, 'unauthenticated', `The credential does not look like one of this API: ${scheme.hint}.`);
  }
  const credential = identify(exchange, secret);
  if (credential && isRefusal(credential)) return credential;
  exchange.grant = { credential, secret };
  if (!credential) {
    if (exchange.timeline.world.settings.auth === 'lenient') return undefined;
    return refuse(api, 'unknown-credential', 'The credential is not one that this company knows.');
  }
  if (credential.refusal) return credential.refusal;
  const lacking = credential.scopes && scopes.find((scope) => !credential.scopes?.includes(scope));
  if (lacking === undefined) return undefined;
  return { status: 403, reason: 'forbidden', message: `The credential lacks ${lacking}.` };
};

const identify = ({ target, timeline, wall }: Exchange, secret: string): SeededCredential | Refusal | undefined => {
  const { behaviour, document } = target.api;
  const seeded = timeline.start.credentials(target.api);
  if (!behaviour.verifyCredential) return seeded.get(secret);
  const tx = new Transaction(timeline.world, timeline.now(wall));
  return behaviour.verifyCredential(secret, {
    tx,
    strict: timeline.world.settings.auth === 'strict',
    seeded,
    document,
  });
};

const refuse = (api: Api, reason: Refusal['reason'], message: string): Refusal => ({
  status: 401,
  reason,
  message,
  headers: readChallenge(api),
});
