import type { OpenAPIV3_1 } from 'openapi-types';
import { readCookie } from '../openapi/cookie.js';
import type { SeededCredential } from './seeded-credential.js';

/** Who is calling and what they may do. */
export interface Grant {
  /** What the API knows of the credential; undefined for one that it does not know, and where none is needed. */
  readonly credential: SeededCredential | undefined;
  /** The secret as it was sent; undefined where none is needed. */
  readonly secret: string | undefined;
}

/** The grant of those who need none. */
export const openGrant: Grant = { credential: undefined, secret: undefined };

/** A security scheme of a spec; `x-credential-format` is a regular expression over the secret. */
export type SecurityScheme = OpenAPIV3_1.SecuritySchemeObject & { readonly 'x-credential-format'?: string };

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** How a kind of security scheme carries its secret. */
export interface SchemeStrategy {
  /** The secret in a request; undefined if there is none, or not in the scheme's form. */
  readonly extract: (headers: Headers, query: string) => string | undefined;
  /** The header that carries a secret, for people to paste. */
  readonly present: (secret: string) => Readonly<Record<string, string>>;
  /** How the credential is sent, for an error message. */
  readonly hint: string;
  /** Where in a request it stands; names of headers are in lower case. */
  readonly carrier: { readonly in: 'header' | 'query' | 'cookie'; readonly name: string };
}

const createAuthorization = (word: string): SchemeStrategy => {
  const pattern = new RegExp(`^${word} +(\\S.*)$`, 'i');
  return {
    extract: (headers) => pattern.exec(headers['authorization'] ?? '')?.[1]?.trimEnd(),
    present: (secret) => ({ Authorization: `${word} ${secret}` }),
    hint: `send it as \`Authorization: ${word} …\``,
    carrier: { in: 'header', name: 'authorization' },
  };
};

const createApiKeyHeader = (name: string): SchemeStrategy => ({
  extract: (headers) => headers[name.toLowerCase()]?.trim() || undefined,
  present: (secret) => ({ [name]: secret }),
  hint: `send it in the header \`${name}\``,
  carrier: { in: 'header', name: name.toLowerCase() },
});

const createApiKeyQuery = (name: string): SchemeStrategy => ({
  extract: (_, query) => new URLSearchParams(query).get(name) || undefined,
  present: () => ({}),
  hint: `send it as the query parameter \`${name}\``,
  carrier: { in: 'query', name },
});

const createApiKeyCookie = (name: string): SchemeStrategy => ({
  extract: ({ cookie }) => readCookie(cookie, name) || undefined,
  present: (secret) => ({ Cookie: `${name}=${secret}` }),
  hint: `send it as the cookie \`${name}\``,
  carrier: { in: 'cookie', name },
});

const apiKeys: Readonly<Record<string, (name: string) => SchemeStrategy>> = {
  header: createApiKeyHeader,
  query: createApiKeyQuery,
  cookie: createApiKeyCookie,
};

const bearer = createAuthorization('Bearer');

/** The strategies by name: the scheme's type, with its `scheme` word or place where the type has several. */
const schemeStrategies: Readonly<Record<string, (scheme: SecurityScheme) => SchemeStrategy>> = {
  'http bearer': () => bearer,
  'http basic': () => createAuthorization('Basic'),
  oauth2: () => bearer,
  openIdConnect: () => bearer,
  apiKey: (scheme) => {
    const { in: place, name } = scheme as OpenAPIV3_1.ApiKeySecurityScheme;
    return (apiKeys[place] ?? createApiKeyHeader)(name);
  },
};

/** A scheme made ready to read requests. */
export interface CompiledScheme extends SchemeStrategy {
  readonly isWellFormed: (secret: string) => boolean;
}

/** Makes the scheme ready; one of a type that nobody knows is treated as bearer. */
export const compileScheme = (scheme: SecurityScheme): CompiledScheme => {
  const name = scheme.type === 'http' ? `http ${scheme.scheme.toLowerCase()}` : scheme.type;
  const strategy = schemeStrategies[name]?.(scheme) ?? bearer;
  const format = scheme['x-credential-format'];
  const pattern = format === undefined ? undefined : new RegExp(format);
  return { ...strategy, isWellFormed: (secret) => pattern?.test(secret) ?? true };
};
