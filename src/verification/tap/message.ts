/** Headers in the order and spelling of the wire, name and value by turns, as Node calls raw headers. */
export type RawHeaders = readonly string[];

/** What a tap kept of a body that went through it. */
export interface CapturedBody {
  /** Its bytes, or the first of them where it was larger than a tap keeps. */
  readonly bytes: Uint8Array;
  /** How many bytes went through. */
  readonly length: number;
  /** Whether `bytes` is all of it: neither more than is kept nor cut off on its way. */
  readonly isWhole: boolean;
}

/** A request as the client sent it. */
export interface TappedRequest {
  readonly method: string;
  /** Path and query as they were sent, not decoded. */
  readonly url: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly body: CapturedBody;
}

/** An answer as the target gave it. */
export interface TappedResponse {
  readonly status: number;
  readonly reason: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly body: CapturedBody;
}

/** One request that went through a tap, and what came of it. */
export interface TappedExchange {
  /** Counted from 1. */
  readonly number: number;
  /** When the request came, in milliseconds of the wall clock. */
  readonly startedAt: number;
  /** Milliseconds until its end. */
  readonly took: number;
  readonly request: TappedRequest;
  /** What the request was passed on to. */
  readonly targetUrl: string;
  /** Names of headers that are known to hold a secret, whatever they are called. */
  readonly secretHeaders?: readonly string[];
  /** Undefined where the target gave none. */
  readonly response: TappedResponse | undefined;
  /** Why there is no answer, or only a part of it; undefined where all is well. */
  readonly failure: string | undefined;
}

/** Headers by lower-case name; the values of one that is there several times are joined as RFC 9110, 5.3 says. */
export const toHeaderMap = (raw: RawHeaders): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] as string).toLowerCase();
    const value = raw[index + 1] as string;
    const known = Object.hasOwn(headers, name) ? headers[name] : undefined;
    headers[name] = known === undefined ? value : `${known}${name === 'cookie' ? '; ' : ', '}${value}`;
  }
  return headers;
};
