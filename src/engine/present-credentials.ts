import { createToken } from '../core/chance.js';
import type { Api } from './api.js';
import type { SeededCredential } from './seeded-credential.js';

/**
 * What a client needs to call an API, ready to use.
 * @example
 * const { baseUrl, headers }: PresentedCredentials = mock.credentials('drata');
 * assert.equal((await fetch(`${baseUrl}/personnel`, { headers })).status, 200);
 */
export interface PresentedCredentials {
  /** Where the vendor's documented paths hang. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Other values that a client needs. */
  readonly variables: Readonly<Record<string, string>>;
  readonly restricted: readonly PresentedRestriction[];
}

/**
 * A credential that lacks something.
 * @example
 * const [restricted]: readonly PresentedRestriction[] = mock.credentials('drata').restricted;
 * assert.notDeepEqual(restricted?.headers, mock.credentials('drata').headers);
 */
export interface PresentedRestriction {
  readonly description: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The status that it is refused with where it lacks something. */
  readonly expect?: number;
  readonly organization?: string;
}

/** The credentials that an API knows from the start. */
export const listKnownCredentials = (api: Api, scenario: () => unknown): readonly SeededCredential[] =>
  api.behaviour.credentials?.(scenario()) ?? [invent(api)];

/** Presents an API's credentials; `base` is scheme, host and world prefix, `scenario` what its behaviour is seeded by. */
export const presentCredentials = (api: Api, base: string, scenario: unknown): PresentedCredentials => {
  const { behaviour, id, serverPath } = api;
  const known = listKnownCredentials(api, () => scenario);
  const full = known.find(isFull) ?? (known[0] as SeededCredential);
  return {
    baseUrl: `${base}/${id}${serverPath}${behaviour.basePath?.(scenario) ?? ''}`,
    headers: toHeaders(api, full),
    variables: behaviour.variables?.(scenario) ?? {},
    restricted: known.filter((credential) => credential !== full).map((credential) => toRestriction(api, credential)),
  };
};

const isFull = ({ scopes, refusal, expect }: SeededCredential): boolean => !scopes && !refusal && expect === undefined;

/** The one credential of an API without vendor knowledge; it fits where no format is demanded. */
const invent = ({ id }: Api): SeededCredential => ({
  secret: createToken(24, id),
  description: 'A key with full rights',
});

const toHeaders = ({ schemes }: Api, { secret }: SeededCredential): Readonly<Record<string, string>> => {
  const [scheme] = schemes.values();
  return scheme?.present(secret) ?? {};
};

const toRestriction = (api: Api, credential: SeededCredential): PresentedRestriction => ({
  description: credential.description,
  headers: toHeaders(api, credential),
  ...(credential.expect !== undefined && { expect: credential.expect }),
  ...(credential.claims?.['organization'] !== undefined && { organization: credential.claims['organization'] }),
});
