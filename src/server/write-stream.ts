import type { ServerResponse } from 'node:http';
import type { ByteStream } from '../engine/exchange.js';

/** Often enough for proxies that end connections on which nothing moves. */
const BEAT = 15_000;

/** A comment, as the format of server-sent events has it. */
const COMMENT = ':\n\n';

/** Sends a body piece by piece, no faster than the client takes it, until it ends or the client goes away. */
export const writeStream = async (stream: ByteStream, outgoing: ServerResponse): Promise<void> => {
  const iterator = stream[Symbol.asyncIterator]();
  const isEvents = outgoing.getHeader('content-type') === 'text/event-stream';
  const beat = setInterval(() => {
    if (isEvents && !outgoing.writableNeedDrain) outgoing.write(COMMENT);
  }, BEAT).unref();
  const isGone = new Promise<void>((resolve) => outgoing.once('close', resolve));
  void isGone.then(() => iterator.return?.());
  for (;;) {
    const { done, value } = await iterator.next();
    if (done || outgoing.destroyed) break;
    if (!outgoing.write(value)) await Promise.race([isGone, new Promise((resolve) => outgoing.once('drain', resolve))]);
  }
  clearInterval(beat);
  outgoing.end();
};
