import type { Api } from '../engine/api.js';
import { type Concealer, createConcealer, HIDDEN } from '../engine/conceal.js';
import { isJson, toMediaType } from '../openapi/media-type.js';
import { decodeBody } from './checks/decode-body.js';
import { type CapturedBody, type TappedExchange, toHeaderMap } from './tap/message.js';

type Headers = Readonly<Record<string, string>>;

/** A body as it may be shown. */
export interface ShownBody {
  /** How many bytes went over the wire. */
  readonly length: number;
  /** Undefined where it is no text, or was not kept. */
  readonly text: string | undefined;
  /** Whether `text` is what was sent, to the byte: nothing hidden, nothing left out. */
  readonly isAsSent: boolean;
}

/** An exchange without the credentials in it: everything that is said of one is said through this. */
export interface ShownExchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody: ShownBody;
  readonly responseHeaders: Headers;
  readonly responseBody: ShownBody;
  /** Any other text about the exchange. */
  readonly conceal: (text: string) => string;
}

/** Names of headers that may carry a secret, of which neither the spec nor anybody else told us. */
const SUSPICIOUS = /auth|token|secret|passw|credential|session|cookie|api-?key|signature/i;

/** The path and query that a client asked for, without the credentials in them. */
export const showUrl = (api: Api, { request, secretHeaders }: TappedExchange): string => {
  const headers = withSuspects(toHeaderMap(request.headers), toSuspicion(secretHeaders));
  return createConcealer([api], { url: request.url, headers }).url(request.url);
};

/** Hides the credentials of an exchange. */
export const showExchange = (api: Api, exchange: TappedExchange): ShownExchange => {
  const { request, response, targetUrl, secretHeaders } = exchange;
  const headers = toHeaderMap(request.headers);
  const isSuspect = toSuspicion(secretHeaders);
  const concealer = createConcealer([api], { url: targetUrl, headers: withSuspects(headers, isSuspect) });
  const responseHeaders = toHeaderMap(response?.headers ?? []);
  return {
    method: request.method,
    url: concealer.url(targetUrl),
    requestHeaders: showHeaders(headers, concealer, isSuspect),
    requestBody: showBody(request.body, headers, concealer),
    responseHeaders: showHeaders(responseHeaders, concealer, isSuspect),
    responseBody: showBody(response?.body, responseHeaders, concealer),
    conceal: (text) => concealer.value(text) as string,
  };
};

type Suspicion = (name: string) => boolean;

const toSuspicion = (secretHeaders: readonly string[] = []): Suspicion => {
  const known = new Set(secretHeaders.map((name) => name.toLowerCase()));
  return (name) => known.has(name) || SUSPICIOUS.test(name);
};

/** What suspicious headers hold counts as a secret wherever else it stands, too. */
const withSuspects = (headers: Headers, isSuspect: Suspicion): Headers => {
  const suspects = Object.entries(headers).filter(([name]) => isSuspect(name));
  return { ...headers, secret: suspects.map(([, value]) => value).join(' ') };
};

const showHeaders = (headers: Headers, concealer: Concealer, isSuspect: Suspicion): Headers =>
  Object.fromEntries(
    Object.entries(concealer.headers(headers)).map(([name, value]) => [
      name,
      isSuspect(name) && !value.includes(HIDDEN) ? HIDDEN : value,
    ]),
  );

const showBody = (body: CapturedBody | undefined, headers: Headers, concealer: Concealer): ShownBody => {
  const length = body?.length ?? 0;
  const decoded = body && length > 0 ? decodeBody(body, headers['content-encoding']) : undefined;
  if (!decoded || 'reason' in decoded) return { length, text: undefined, isAsSent: length === 0 };
  const text = toText(decoded.bytes);
  if (text === undefined) return { length, text: undefined, isAsSent: false };
  const shown = concealBody(text, headers['content-type'] ?? '', concealer);
  return { length, text: shown, isAsSent: shown === text && headers['content-encoding'] === undefined };
};

const toText = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const concealBody = (text: string, contentType: string, concealer: Concealer): string => {
  const mediaType = toMediaType(contentType);
  if (mediaType === 'application/x-www-form-urlencoded') return concealer.form(text);
  const plain = concealer.value(text) as string;
  if (!isJson(mediaType)) return plain;
  try {
    const value: unknown = JSON.parse(text);
    const shown = JSON.stringify(concealer.value(value));
    // The text is kept as it is spelt where nothing of it is hidden.
    return shown === JSON.stringify(value) ? text : shown;
  } catch {
    return plain;
  }
};
