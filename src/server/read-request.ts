import type { IncomingMessage } from 'node:http';
import type { EngineRequest } from '../engine/exchange.js';

/**
 * Reads a request off its socket for the engine. No more than `limit` bytes and one are read: that is enough for the
 * engine to see that the body is too large. Undefined where the client went away.
 */
export const readRequest = (incoming: IncomingMessage, limit: number): Promise<EngineRequest | undefined> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (): void => resolve(toEngineRequest(incoming, Buffer.concat(chunks)));
    const collect = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= limit) return;
      incoming.off('data', collect).off('end', finish).resume();
      finish();
    };
    incoming.on('data', collect).on('end', finish);
    incoming.on('error', () => resolve(undefined)).on('close', () => resolve(undefined));
  });

/** Whether a request announces a body (RFC 9112, 6). */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** A request that an application may have passed on to what is mounted in it. */
interface PassedOn extends IncomingMessage {
  /** Where Express mounted us. */
  readonly baseUrl?: string;
}

/** A request as the engine takes it. */
export const toEngineRequest = (incoming: PassedOn, body?: Uint8Array): EngineRequest => ({
  method: incoming.method ?? 'GET',
  url: incoming.url ?? '/',
  headers: incoming.headers as EngineRequest['headers'],
  body,
  client: incoming.socket.remoteAddress,
  scheme: 'encrypted' in incoming.socket ? 'https' : 'http',
  mount: incoming.baseUrl,
});
