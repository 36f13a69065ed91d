import type { Api } from '../api.js';
import type { Grant } from '../credential.js';
import type { EngineParts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';

/** The key of a reading: everything of the request that its answer may depend on; undefined where it may on more. */
export const toRecallKey = ({
  request,
  timeline,
  target,
  grant,
  preference,
  mediaType,
  path,
  query,
}: Exchange): string | undefined => {
  if (request.method !== 'GET' || preference || target.api.behaviour.volatile) return undefined;
  if (target.operation.requestBody) return undefined;
  if (target.operation.parameters.some(({ value }) => value.in === 'header' || value.in === 'cookie')) return undefined;
  return `${timeline.world.settings.profile} ${target.api.id} ${path}?${query} ${mediaType} ${grant.secret ?? ''} ${describeRights(target.api, grant)}`;
};

/** What a verified secret is worth may change while the secret stays the same. */
const describeRights = ({ behaviour }: Api, { credential }: Grant): string =>
  behaviour.verifyCredential ? JSON.stringify([credential?.scopes, credential?.claims]) : '';

/** Answers as before, if the same was asked before and all that the answer was made from is still so. */
export const recallAnswer = (exchange: Exchange, { recall }: EngineParts): Outcome | undefined => {
  const key = toRecallKey(exchange);
  exchange.remembered = key === undefined ? undefined : recall.find(key, exchange.timeline.world);
  return exchange.remembered && { status: exchange.remembered.status };
};
