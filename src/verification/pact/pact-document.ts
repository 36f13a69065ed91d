import type { JsonObject } from '../../core/json.js';

/** A provider state as a contract names it. */
export interface PactState {
  readonly name: string;
  readonly params?: JsonObject;
}

/** One interaction as Pact writes it; only what a verification relies on is typed. */
export interface PactInteraction {
  readonly description: string;
  /** Of version 4 on; others are requests. */
  readonly type?: string;
  readonly pending?: boolean;
  /** Up to version 2. */
  readonly providerState?: string;
  readonly providerStates?: readonly PactState[];
  readonly request: { readonly method: string; readonly path: string };
  readonly response: { readonly status: number };
}

/** A contract. */
export interface PactDocument {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
}

/** A contract and where it was read. */
export interface ContractFile {
  readonly file: string;
  readonly pact: PactDocument;
}

/** The states that an interaction is in. */
export const listStates = ({ providerStates, providerState }: PactInteraction): readonly PactState[] =>
  providerStates ?? (providerState === undefined || providerState === '' ? [] : [{ name: providerState }]);

/** Names of the values of a state that an interaction needs: what stands in `${…}`. */
export const listValues = ({ request, response }: PactInteraction): readonly string[] => {
  const texts = [request, response].map((part) => JSON.stringify((part as { generators?: unknown }).generators ?? {}));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\$\{([^}]+)\}/g)].map(([, name]) => name as string)))];
};

/** The path of an interaction, where values of a state stand in it. */
export const listPaths = ({ request }: PactInteraction): readonly string[] => {
  const { generators } = request as { generators?: { path?: { expression?: unknown } } };
  const expression = generators?.path?.expression;
  return typeof expression === 'string' ? [expression] : [];
};
