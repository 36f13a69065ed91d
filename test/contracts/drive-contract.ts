import { join } from 'node:path';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import createClient from 'openapi-fetch';
import { describe, expect, inject, it } from 'vitest';
import { readSpec } from '../../scripts/read-spec.js';
import { readOperations, type SpecDocument, type SpecOperation } from '../support/spec-operation.js';
import { bindText, isBound } from './bind-variables.js';
import { CONSUMER } from './consumer.js';
import type { Contract, Interaction, Sent } from './interaction.js';

/**
 * Drives a typed client through every interaction of a contract, against Pact's mock server, and holds what the client
 * gets to what was agreed; Pact writes down what happened.
 */
export const driveContract = (contract: Contract): void => {
  const operations = readOperations(readSpec(contract.api, contract.profile ?? 'observed') as unknown as SpecDocument);
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  describe(`a consumer of ${toFolder(contract)}`, () => {
    it('asks for nothing in the same words twice', () => {
      const asked = contract.interactions.map(({ asks }) => asks);
      expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
    });

    // Pact's mock server is known to lose a race when it starts; nothing else is tried again.
    it.for(contract.interactions.map((each) => [each.asks, each] as const))('%s', { retry: 2 }, ([, interaction]) => {
      const operation = byId.get(interaction.operation);
      if (!operation) throw new Error(`specs/${contract.api} has no operation "${interaction.operation}"`);
      return driveInteraction(contract, interaction, operation);
    });
  });
};

const toFolder = ({ api, profile }: Contract): string => (profile === 'documented' ? `${api}/documented` : api);

const driveInteraction = async (
  contract: Contract,
  interaction: Interaction,
  operation: SpecOperation,
): Promise<void> => {
  const { api, credential: full } = contract;
  const { asks, state = 'baseline', parameters, credential = full, sends = {}, status, gets } = interaction;
  const pact = new PactV4({
    consumer: CONSUMER,
    provider: api,
    dir: join(inject('contracts'), toFolder(contract)),
    logLevel: 'error',
  });
  const started = pact.addInteraction();
  const given = parameters ? started.given(state, parameters as never) : started.given(state);
  const { query, body } = sends;
  await given
    .uponReceiving(asks)
    .withRequest(operation.method, toPath(operation.path, sends) as string, (request) => {
      if (credential !== null) request.headers({ Authorization: credential as string });
      if (query) request.query(toQuery(query, areListsExploded(operation)));
      if (body !== undefined) request.jsonBody(body);
    })
    .willRespondWith(status, (response) => {
      if (gets !== undefined) response.jsonBody(gets);
    })
    .executeTest(async ({ url }) => {
      const got = await ask({ url, operation, credential, sends });
      expect(got).toEqual({ status, body: gets === undefined ? undefined : MatchersV3.reify(gets) });
    });
};

/** The path of a request: the template of the spec with its parameters in place. */
const toPath = (template: string, { path = {} }: Sent): ReturnType<typeof bindText> => {
  const pieces = template.split(/\{([^}]+)\}/);
  const texts = pieces.filter((_, index) => index % 2 === 0);
  const values = pieces.filter((_, index) => index % 2 === 1).map((name) => (path as Values)[name]);
  return bindText(texts as unknown as TemplateStringsArray, ...values.map(encode));
};

/** An id that is in the contract as it stands is sent as it has to stand in a path. */
const encode = (value: unknown): unknown => (isBound(value) ? value : encodeURIComponent(String(value)));

/** Whether a list in the query has a value for each entry, rather than one value with commas. */
const areListsExploded = ({ parameters }: SpecOperation): boolean =>
  parameters.every(({ explode, in: place }) => place !== 'query' || explode);

const toQuery = (query: object, isExploded: boolean): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, toText(value, isExploded)]));

/** Matchers have their place in the types of Pact as texts. */
const toText = (value: unknown, isExploded: boolean): string | string[] => {
  if (!Array.isArray(value)) return bindText`${value}` as string;
  if (isExploded) return value.map((each) => bindText`${each}` as string);
  const commas = ['', ...value.slice(1).map(() => ','), ''];
  return bindText(commas as unknown as TemplateStringsArray, ...value) as string;
};

interface Asking {
  readonly url: string;
  readonly operation: SpecOperation;
  readonly credential: unknown;
  readonly sends: Sent;
}

type Values = Readonly<Record<string, unknown>>;

/** Sends the request with the client that a consumer would have, and says what came back. */
const ask = async ({ url, operation, credential, sends }: Asking): Promise<{ status: number; body: unknown }> => {
  const querySerializer = { array: { style: 'form', explode: areListsExploded(operation) } } as const;
  // What is in `sends` is held to the generated types where a contract is written.
  const client = createClient<Record<string, Record<string, never>>>({ baseUrl: url, querySerializer });
  const { path, query, body } = MatchersV3.reify({ ...sends }) as { path: Values; query: Values; body: unknown };
  const { data, error, response } = (await client.request(operation.method.toLowerCase() as never, operation.path, {
    params: { path, query },
    ...(body !== undefined && { body }),
    ...(credential !== null && { headers: { Authorization: MatchersV3.reify(credential) } }),
  } as never)) as { data?: unknown; error?: unknown; response: Response };
  const content = response.ok ? data : error;
  return { status: response.status, body: isNothing(content) ? undefined : content };
};

/** What the client says where an answer has no body. */
const isNothing = (content: unknown): boolean => content === undefined || content === '' || content === null;
