import * as comparison from '@pactflow/openapi-pact-comparator';
import { readSpec } from '../../scripts/read-spec.js';
import type { ContractFile } from './read-contracts.js';

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

/** What a contract says that its API's spec does not allow, a line each. */
export const compareWithSpec = async ({ api, pact }: Pick<ContractFile, 'api' | 'pact'>): Promise<string[]> => {
  const comparator = new Comparator({ oas: readSpec(api, 'observed') });
  const lines: string[] = [];
  for await (const { type, code, message, mockDetails } of comparator.compare(pact)) {
    lines.push(`${type} ${code} in "${mockDetails?.interactionDescription}" at ${mockDetails?.location}: ${message}`);
  }
  return lines;
};
