import type { IncomingMessage } from 'node:http';
import { RollcallError } from '../core/rollcall-error.js';
import { hasBody } from './read-request.js';

/**
 * The body of a request that another handler has read before, made again from what that left; undefined where nobody has.
 * @throws RollcallError where it cannot be made again as it was
 */
export const readAgain = (incoming: IncomingMessage & { readonly body?: unknown }): Uint8Array | undefined => {
  if (!incoming.readableEnded || !hasBody(incoming)) return undefined;
  const { body } = incoming;
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const type = incoming.headers['content-type'] ?? '';
  if (body !== undefined && /^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return Buffer.from(JSON.stringify(body));
  const advice = 'Mount mock.express() before the handler that reads bodies.';
  throw new RollcallError(
    'BODY_READ',
    `The body of ${incoming.method} ${incoming.url} had been read already. ${advice}`,
  );
};
