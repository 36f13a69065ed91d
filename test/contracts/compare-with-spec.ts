import * as comparison from '@pactflow/openapi-pact-comparator';
import { readSpec } from '../../scripts/read-spec.js';
import { isObject } from '../../src/core/json.js';
import type { ContractFile, PactInteraction } from './read-contracts.js';

/** What the comparator finds; nothing but what is told here is typed. */
interface Found {
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly mockDetails?: { readonly interactionDescription: string; readonly location: string };
}

/** The package's own types do not resolve for modules of Node. */
const { Comparator } = comparison as unknown as {
  readonly Comparator: new (documents: { oas: unknown }) => { compare(pact: unknown): AsyncIterable<Found> };
};

/**
 * A spec as the comparator can use it. It reads `expand[]` as a parameter called `expand`, and puts several values of it
 * into a list within a list, for which it is called so in the contract, too; and a path whose parameter is of the wrong type is no path to it, so where that is what an
 * interaction is about, any text has to do.
 */
const adapt = (value: unknown, anyPath: boolean): unknown => {
  if (Array.isArray(value)) return value.map((each) => adapt(each, anyPath));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, adapt(member, anyPath)]),
  );
  if (copy['in'] === 'query') return { ...copy, name: trimName(String(copy['name'])) };
  return copy['in'] === 'path' && anyPath ? { ...copy, schema: { type: 'string' } } : copy;
};

const trimName = (name: string): string => name.replace(/\[\]$/, '');

const trimQuery = ({ request, ...rest }: PactInteraction): unknown => {
  const { query = {} } = request;
  const entries = Object.entries(query).map(([name, value]) => [
    Array.isArray(value) && value.length > 1 ? trimName(name) : name,
    value,
  ]);
  return { ...rest, request: { ...request, query: Object.fromEntries(entries) } };
};

type Compared = Pick<ContractFile, 'api' | 'profile' | 'pact'>;

const compare = async ({ api, profile, pact }: Compared, anyPath: boolean): Promise<string[]> => {
  const comparator = new Comparator({ oas: adapt(readSpec(api, profile), anyPath) });
  const trimmed = { ...pact, interactions: pact.interactions.map(trimQuery) };
  const lines = new Set<string>();
  for await (const { type, code, message, mockDetails } of comparator.compare(trimmed)) {
    lines.add(`${type} ${code} in "${mockDetails?.interactionDescription}" at ${mockDetails?.location}: ${message}`);
  }
  return [...lines];
};

/** What a contract says that its API's spec does not allow, a line each. */
export const compareWithSpec = async ({ pact, ...rest }: Compared): Promise<string[]> => {
  const isBad = ({ response }: PactInteraction): boolean => response.status === 400;
  const good = pact.interactions.filter((each) => !isBad(each));
  const found = [
    await compare({ ...rest, pact: { ...pact, interactions: good } }, false),
    await compare({ ...rest, pact: { ...pact, interactions: pact.interactions.filter(isBad) } }, true),
  ];
  return found.flat();
};
