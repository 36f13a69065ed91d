import { HIDDEN } from '../engine/conceal.js';
import { quoteWord as quote, toVariable } from './shell-word.js';
import type { ShownExchange } from './shown-exchange.js';

/** What curl sends by itself, or only the connection of then needed. */
const LEFT_OUT =
  /^(?:host|connection|keep-alive|proxy-connection|te|upgrade|transfer-encoding|content-length|expect|user-agent|accept-encoding|content-encoding|sec-.*)$/;

/** Longer bodies make no line that anyone would paste. */
const LONGEST_BODY = 16_384;

/**
 * A command line that sends the request again; the credentials that it needs stand in `$VARIABLES` named after the API
 * and the header, or after what `nameCredential` calls that header's.
 */
export const toCurl = (
  apiId: string,
  { method, url, requestHeaders, requestBody }: ShownExchange,
  nameCredential: (header: string) => string | undefined = () => undefined,
): string => {
  const prefix = toVariable(apiId);
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !LEFT_OUT.test(name))
    .map(
      ([name, value]) => `-H ${quote(toHeader(name, value), `${prefix}_${toVariable(nameCredential(name) ?? name)}`)}`,
    );
  const data = toData(requestBody, prefix, requestHeaders['content-length']);
  // Without it, curl calls every body a form.
  if (data.length > 0 && !('content-type' in requestHeaders)) headers.push("-H 'content-type:'");
  const verb = method === 'HEAD' ? ['--head'] : method === 'GET' && data.length === 0 ? [] : [`-X ${method}`];
  const words = [...toLiteral(url), ...verb, quote(url, `${prefix}_SECRET`), ...headers, ...data];
  return ['curl -sS', ...words].join(' ');
};

/** curl leaves a header out that has no value, unless it is written so. */
const toHeader = (name: string, value: string): string => (value === '' ? `${name};` : `${name}: ${value}`);

/** What keeps curl from changing a URL. */
const toLiteral = (url: string): string[] => [
  ...(/[[\]{}]/.test(url.replaceAll(HIDDEN, '')) ? ['-g'] : []),
  ...(/\/\.{1,2}(?:[/?]|$)/.test(url) ? ['--path-as-is'] : []),
];

const toData = (
  { length, text }: ShownExchange['requestBody'],
  prefix: string,
  announced: string | undefined,
): string[] => {
  // A body of no bytes is no missing body, where somebody said that it comes.
  if (length === 0) return announced === '0' ? ["--data-binary ''"] : [];
  if (text === undefined || text.length > LONGEST_BODY || text.includes('\0')) return ['--data-binary @body'];
  // What begins so is the name of a file to any other flag.
  return [`${text.startsWith('@') ? '--data-raw' : '--data-binary'} ${quote(text, `${prefix}_SECRET`)}`];
};
