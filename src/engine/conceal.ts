import { isObject } from '../core/json.js';
import { type Document, readSchema } from '../openapi/document.js';
import type { Api } from './api.js';
import type { Headers } from './credential.js';

/** What stands in place of a credential. */
export const HIDDEN = '[hidden]';

/** Names, in lower case and without separators, that tell a secret wherever they stand. */
const secretNames = new Set(
  `accesstoken apikey apitoken auth authorization authtoken bearer clientsecret cookie idtoken passphrase passwd password
  privatekey proxyauthorization pwd refreshtoken secret secretkey setcookie sessiontoken sig signature signingsecret token
  xapikey xauthtoken`.split(/\s+/),
);

/** Cheaper than reading a query, and true of all that may hold a secret by name. */
const suspicious = /%|tok|sec|pass|pwd|key|auth|sig|bearer|cookie/i;

/** Words that say how a credential is meant and are none themselves. */
const SCHEME_WORD = /^(?:basic|bearer|digest|token|apikey|negotiate)(?= )/i;

/** Shorter texts stand in too many other places to be taken for the secret. */
const SHORTEST = 8;

/** The places of one API where its spec has secrets. */
interface SecretPlaces {
  readonly headers: ReadonlySet<string>;
  readonly query: ReadonlySet<string>;
  /** Members of bodies, at any depth. */
  readonly members: ReadonlySet<string>;
}

const places = new WeakMap<Api, SecretPlaces>();

const placesOf = (api: Api): SecretPlaces => {
  const known = places.get(api);
  if (known) return known;
  const carriers = [...api.schemes.values()].map(({ carrier }) => carrier);
  const namesIn = (place: string) => new Set(carriers.filter((each) => each.in === place).map(({ name }) => name));
  let members: ReadonlySet<string> | undefined;
  const made: SecretPlaces = {
    headers: namesIn('header'),
    query: namesIn('query'),
    // To find these takes a walk over the whole document; only who looks at bodies needs them.
    get members() {
      members ??= listMembers(api.document);
      return members;
    },
  };
  places.set(api, made);
  return made;
};

/** The APIs whose secrets a request may hold: those of its own, or of any where it is for none or for all of them. */
export const listConcerned = (api: Api | undefined, apis: ReadonlyMap<string, Api>): readonly Api[] =>
  api && !api.behaviour.volatile ? [api] : [...apis.values()];

const isIn = (apis: readonly Api[], kind: keyof SecretPlaces, name: string): boolean =>
  apis.some((api) => placesOf(api)[kind].has(name));

/** Members whose schema says that nobody is to see them: `writeOnly`, or a `password`, or full of such. */
const listMembers = (document: Document): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (isObject(value['properties'])) {
      for (const [name, schema] of Object.entries(value['properties'])) if (isSecret(document, schema)) found.add(name);
    }
    Object.values(value).forEach(visit);
  };
  visit(document);
  return found;
};

const isSecret = (document: Document, value: unknown): boolean => {
  const schema = isObject(value) ? readSchema(document, value) : undefined;
  if (!schema) return false;
  if (schema.writeOnly || schema.format === 'password') return true;
  return isObject(schema.additionalProperties) && isSecret(document, schema.additionalProperties);
};

const isSecretName = (name: string): boolean => secretNames.has(name.toLowerCase().replace(/[-_.\s]/g, ''));

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const concealPairs = (query: string, isHidden: (name: string) => boolean): string =>
  query
    .split('&')
    .map((pair) => {
      const end = pair.indexOf('=');
      return end !== -1 && isHidden(decode(pair.slice(0, end))) ? `${pair.slice(0, end)}=${HIDDEN}` : pair;
    })
    .join('&');

/** The URL of a request to one of the APIs, without the credentials in its query. */
export const concealUrl = (url: string, apis: readonly Api[]): string => {
  const question = url.indexOf('?');
  if (question === -1) return url;
  const text = url.slice(question + 1);
  if (!suspicious.test(text) && apis.every((api) => placesOf(api).query.size === 0)) return url;
  const isHidden = (name: string): boolean => isIn(apis, 'query', name) || isSecretName(name);
  return url.slice(0, question + 1) + concealPairs(text, isHidden);
};

/** What a request is shown with: everything of it and of its answer is said through this. */
export interface Concealer {
  url(url: string): string;
  headers(headers: Headers): Record<string, string>;
  /** The body of a form. */
  form(body: string): string;
  /** JSON, or text. */
  value(value: unknown): unknown;
}

/** Makes the concealer of one request: it knows where the APIs have secrets, and those that this request brought. */
export const createConcealer = (
  apis: readonly Api[],
  { url, headers }: { readonly url: string; readonly headers: Headers },
): Concealer => {
  const isHidden = (name: string): boolean => isIn(apis, 'members', name) || isSecretName(name);
  const isHiddenHeader = (name: string): boolean => isIn(apis, 'headers', name) || isSecretName(name);
  const sent = listSent(url, headers, { apis, isHiddenHeader });
  const text = (value: string): string => concealText(value, sent, isHidden);
  const value = (inner: unknown): unknown => {
    if (typeof inner === 'string') return text(inner);
    if (Array.isArray(inner)) return inner.map(value);
    if (!isObject(inner)) return inner;
    const shown = Object.entries(inner).map(([name, member]) => [
      name,
      isHidden(name) && member !== null ? HIDDEN : value(member),
    ]);
    return Object.fromEntries(shown);
  };
  return {
    url: (shown) => text(concealUrl(shown, apis)),
    form: (body) => text(concealPairs(body, isHidden)),
    headers: (shown) =>
      Object.fromEntries(
        Object.entries(shown).flatMap(([name, content]) => {
          if (content === undefined) return [];
          return [[name, isHiddenHeader(name) ? concealCredential(String(content)) : text(String(content))]];
        }),
      ),
    value,
  };
};

const concealCredential = (content: string): string => {
  const [word] = SCHEME_WORD.exec(content) ?? [];
  return word === undefined ? HIDDEN : `${word} ${HIDDEN}`;
};

/** What of a header's content may be a secret: its words, what a cookie has behind its name, a password in Base64. */
const listParts = (content: string): string[] => {
  const words = content.replace(SCHEME_WORD, '').split(/[\s;,]+/);
  const values = words.map((word) => word.slice(word.indexOf('=') + 1));
  const decoded = /^basic /i.test(content) ? words.map((word) => Buffer.from(word, 'base64').toString()) : [];
  return [...words, ...values, ...decoded, ...decoded.map((pair) => pair.slice(pair.indexOf(':') + 1))];
};

/** The secrets that a request brought, longest first, so that none is left in part. */
const listSent = (
  url: string,
  headers: Headers,
  { apis, isHiddenHeader }: { apis: readonly Api[]; isHiddenHeader: (name: string) => boolean },
): string[] => {
  const contents = Object.entries(headers)
    .filter(([name]) => isHiddenHeader(name))
    .flatMap(([, content]) => listParts(String(content ?? '')));
  const query = url.slice(url.indexOf('?') + 1);
  const queried = [...new URLSearchParams(url.includes('?') ? query : '')]
    .filter(([name]) => isIn(apis, 'query', name) || isSecretName(name))
    .flatMap(([, content]) => [content, encodeURIComponent(content)]);
  const all = [...contents, ...queried].filter((each) => each.length >= SHORTEST);
  return [...new Set(all)].sort((left, right) => right.length - left.length);
};

/** A JSON member with a text, in full or cut off, as messages about broken JSON quote it. */
const QUOTED = /("([^"\\]{1,64})"\s*:\s*")((?:[^"\\]|\\.)*)/g;

const concealText = (text: string, sent: readonly string[], isHidden: (name: string) => boolean): string => {
  const without = sent.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
  return without.replace(QUOTED, (whole, start: string, name: string) => (isHidden(name) ? start + HIDDEN : whole));
};
