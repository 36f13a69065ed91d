import type { EngineParts } from '../engine-parts.js';
import type { Exchange, Outcome } from '../exchange.js';

/** Refuses a client that asks more often than the API's spec allows, on the world's clock. */
export const limitRate = ({ target, timeline, request, wall }: Exchange, _: EngineParts): Outcome | undefined => {
  const { api } = target;
  if (timeline.world.settings.rateLimit === 'off' || !api.rateLimit) return undefined;
  const client = `${api.id} ${request.client ?? ''}`;
  const wait = timeline.rates.take(client, api.rateLimit, timeline.now(wall));
  if (wait === undefined) return undefined;
  const seconds = Math.ceil(wait / 1000);
  return {
    status: 429,
    reason: 'too-many-requests',
    message: `There were more than ${api.rateLimit.requests} requests in ${api.rateLimit.per / 1000} seconds. Try again in ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  };
};
