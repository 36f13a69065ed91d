import type { RawHeaders } from './message.js';

/** What is about one connection and not about the message (RFC 9110, 7.6.1; RFC 9112, 6.1 and 7.4). */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'upgrade', 'transfer-encoding']);

/** The names that the message's own Connection header makes headers of this connection only. */
const listNamed = (raw: RawHeaders): ReadonlySet<string> =>
  new Set(
    pairsOf(raw)
      .filter(([name]) => name.toLowerCase() === 'connection')
      .flatMap(([, value]) => value.split(',').map((each) => each.trim().toLowerCase())),
  );

const pairsOf = (raw: RawHeaders): (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] as string] as const] : []));

/**
 * The headers to pass on: all but those of the connection, in their order and spelling. That a body comes in chunks is
 * said again, because it does so on the next connection too.
 */
export const passHeaders = (raw: RawHeaders): string[] => {
  const named = listNamed(raw);
  return pairsOf(raw).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === 'transfer-encoding') return [name, 'chunked'];
    // Length and host say what the message is and where it goes, whatever Connection claims of them.
    const isKept = !HOP_BY_HOP.has(lower) && (!named.has(lower) || lower === 'host' || lower === 'content-length');
    return isKept ? [name, value] : [];
  });
};

/** The same headers with another host. */
export const withHost = (raw: RawHeaders, host: string): string[] => {
  const pairs = pairsOf(raw);
  const isHost = ([name]: readonly [string, string]): boolean => name.toLowerCase() === 'host';
  const named = pairs.some(isHost) ? pairs : [['Host', ''] as const, ...pairs];
  return named.flatMap((pair) => [pair[0], isHost(pair) ? host : pair[1]]);
};
