import { HIDDEN } from '../engine/conceal.js';
import type { ShownExchange } from './shown-exchange.js';

/** What curl sends by itself, or only the connection of then needed. */
const LEFT_OUT =
  /^(?:host|connection|keep-alive|proxy-connection|te|upgrade|transfer-encoding|content-length|expect|user-agent|accept-encoding|content-encoding|sec-.*)$/;

/** Longer bodies make no line that anyone would paste. */
const LONGEST_BODY = 16_384;

/** A command line that sends the request again; the credentials that it needs stand in `$VARIABLES` named after the API. */
export const toCurl = (apiId: string, { method, url, requestHeaders, requestBody }: ShownExchange): string => {
  const prefix = toVariable(apiId);
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !LEFT_OUT.test(name))
    .map(([name, value]) => `-H ${quote(`${name}: ${value}`, `${prefix}_${toVariable(name)}`)}`);
  const verb = method === 'HEAD' ? ['--head'] : method === 'GET' && requestBody.length === 0 ? [] : [`-X ${method}`];
  return ['curl -sS', ...verb, quote(url, `${prefix}_SECRET`), ...headers, ...toData(requestBody, prefix)].join(' ');
};

const toData = ({ length, text }: ShownExchange['requestBody'], prefix: string): string[] => {
  if (length === 0) return [];
  if (text === undefined || text.length > LONGEST_BODY) return ['--data-binary @body'];
  return [`--data-binary ${quote(text, `${prefix}_SECRET`)}`];
};

const toVariable = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]+/g, '_');

/** One word for a shell, in which a hidden part is the value of a variable. */
const quote = (text: string, variable: string): string =>
  text
    .split(HIDDEN)
    .map((part) => `'${part.replaceAll("'", `'\\''`)}'`)
    .join(`"$${variable}"`);
