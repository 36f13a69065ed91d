import { type EngineResponse, isByteStream } from './engine/exchange.js';
import { splitBody } from './engine/fault/split-body.js';

/** What a `Response` takes. */
export type SentBody = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;

/** A body that comes as it is. */
export const toWhole = (body: Uint8Array | undefined): SentBody =>
  body && body.length > 0 ? new Uint8Array(body) : null;

/** The body of an answer as a `Response` takes it, with what is to go wrong on its way; it ends when `ended` says so. */
export const toFetchBody = ({ body, mishap }: EngineResponse, ended: AbortSignal): SentBody => {
  if (mishap?.kind === 'abort') throw toDropped('fetch failed');
  if (isByteStream(body)) return ReadableStream.from(body).pipeThrough(new TransformStream(), { signal: ended });
  if (!mishap || !body || body.length === 0) return toWhole(body);
  if (mishap.kind === 'truncate') return streamUntilDropped(body.subarray(0, Math.floor(body.length / 2)));
  const pieces = splitBody(body, mishap.chunks);
  return streamPieces(pieces, mishap.duration / Math.max(1, pieces.length - 1), ended);
};

/** What the global `fetch` says of a connection that the other side dropped: before the answer, or in its body. */
export const toDropped = (message: 'fetch failed' | 'terminated'): TypeError => {
  const cause = Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' });
  return new TypeError(message, { cause });
};

// Fake clocks of tests replace the global one.
const later = setImmediate;

const streamUntilDropped = (half: Uint8Array): ReadableStream<Uint8Array> => {
  const pieces = half.length > 0 ? [half] : [];
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const piece = pieces.pop();
    if (piece) return controller.enqueue(new Uint8Array(piece));
    await new Promise<void>((resolve) => later(resolve));
    controller.error(toDropped('terminated'));
  };
  // An error takes with it what nobody has read: so it is not to come before somebody asks for more, nor at once.
  return new ReadableStream({ pull }, { highWaterMark: 0 });
};

const streamPieces = (pieces: readonly Uint8Array[], pause: number, ended: AbortSignal): ReadableStream<Uint8Array> => {
  const cancelled = new AbortController();
  const signal = AbortSignal.any([ended, cancelled.signal]);
  const left = [...pieces];
  return new ReadableStream({
    pull: async (controller) => {
      if (left.length < pieces.length) await wait(pause, signal);
      controller.enqueue(new Uint8Array(left.shift() as Uint8Array));
      if (left.length === 0) controller.close();
    },
    cancel: () => cancelled.abort(),
  });
};

/**
 * Waits, unless it is told to end: then it throws what the signal was given, as `fetch` does. The timer is the global one,
 * as it is over a socket, so that tests which fake time need not wait.
 */
export const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const refuse = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', refuse);
      resolve();
    }, milliseconds);
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
