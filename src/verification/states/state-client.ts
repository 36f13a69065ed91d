import type { Json } from '../../core/json.js';
import { StateError } from './state-provider.js';

/** A request to whoever sets states up; it does not go through the tap, for it is none to the implementation. */
export interface StateRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What came back. */
export interface StateAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where it is no JSON. */
  readonly body: Json | undefined;
  /** The beginning of the body, for people. */
  readonly excerpt: string;
}

/** Characters of a body that an error tells. */
const EXCERPT = 200;

/**
 * Asks whoever sets states up.
 * @throws StateError where no answer came
 */
export const askForState = async ({ method, url, headers, body, timeout }: StateRequest): Promise<StateAnswer> => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const named = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
  try {
    const response = await fetch(url, {
      method,
      headers: { ...named, ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...sent,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text), excerpt: shorten(text) };
  } catch (error) {
    throw new StateError(`${method} ${url} got no answer: ${explain(error as Error, timeout)}`, { cause: error });
  }
};

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
};

const explain = ({ name, message, cause }: Error, timeout: number): string => {
  if (name === 'TimeoutError') return `nothing came within ${timeout} ms`;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
};
