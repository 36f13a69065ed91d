import { negotiateMediaType } from '../../openapi/media-type.js';
import type { Operation } from '../../openapi/operation.js';
import type { Exchange, Outcome } from '../exchange.js';
import { readPreference } from '../preference.js';

const offers = new WeakMap<Operation, readonly string[]>();

/** Chooses the media type of the answer among those that the spec offers, and reads what the client prefers. */
export const negotiate = (exchange: Exchange): Outcome | undefined => {
  const { headers } = exchange.request;
  const { api, operation } = exchange.target;
  // What a volatile API did cannot be taken back, so its answer is not exchanged for another one.
  exchange.preference = api.behaviour.volatile ? undefined : readPreference(headers, exchange.query);
  const offered = listOffers(operation);
  if (offered.length === 0) return undefined;
  const mediaType = negotiateMediaType(offered, headers['accept']);
  if (mediaType === undefined) {
    const message = `None of the media types in Accept can be produced; there is ${offered.join(', ')}.`;
    return { status: 406, reason: 'not-acceptable', message };
  }
  exchange.mediaType = mediaType;
  return undefined;
};

const listOffers = (operation: Operation): readonly string[] => {
  const known = offers.get(operation);
  if (known) return known;
  const successful = [...operation.responses].filter(([status]) => status.startsWith('2'));
  const offered = [...new Set(successful.flatMap(([, { value }]) => Object.keys(value.content ?? {})))];
  offers.set(operation, offered);
  return offered;
};
