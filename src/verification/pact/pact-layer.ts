import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../case.js';
import type { Layer, LayerContext } from '../layer.js';
import { judgeInteractions } from './judge-interactions.js';
import { type ContractFile, listPaths, listValues, type PactDocument } from './pact-document.js';
import { PATIENCE } from './patience.js';
import { planInteractions, toCaseName } from './plan.js';
import { openProviderEndpoint, type ProviderEndpoint } from './provider-endpoint.js';
import { runVerifier, type Verifier } from './verifier.js';

/** What the layer is made from. */
export interface PactParts {
  readonly contracts: readonly ContractFile[];
  readonly verifier: Verifier;
  /** Options of Pact's verifier beside ours. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Holds an implementation to its contracts, with Pact's own verifier. */
export const createPactLayer = (parts: PactParts): Layer => ({
  name: 'pact',
  values: [...new Set(parts.contracts.flatMap(({ pact }) => pact.interactions.flatMap(listValues)))].sort(),
  paths: [...new Set(parts.contracts.flatMap(({ pact }) => pact.interactions.flatMap(listPaths)))],
  run: (context) => verifyContracts(parts, context),
});

const verifyContracts = async ({ contracts, verifier, options }: PactParts, context: LayerContext): Promise<Case[]> => {
  const { interactions, documents, leftOut } = planInteractions(contracts, context);
  if (interactions.length === 0) return [...leftOut];
  const endpoint = await openProviderEndpoint(context, interactions);
  try {
    const output = await withFiles(documents, (files) =>
      runVerifier(verifier, { provider: context.api.id, ...options, ...toOptions(endpoint, files) }, { isLocal: true }),
    );
    if (endpoint.end) throw endpoint.end;
    if (typeof output === 'string') {
      const reason = `Pact's verifier did not get to the end: ${output}`;
      return [...interactions.map((each) => ({ ...toCaseName(each), verdict: 'error', reason }) as const), ...leftOut];
    }
    return [...judgeInteractions(interactions, endpoint.trials, output, context), ...leftOut];
  } finally {
    await endpoint.close();
  }
};

const toOptions = ({ providerUrl, statesUrl }: ProviderEndpoint, files: readonly string[]) => ({
  providerBaseUrl: providerUrl,
  pactUrls: files,
  providerStatesSetupUrl: statesUrl,
  failIfNoPactsFound: true,
  timeout: PATIENCE,
  logLevel: 'error',
});

/** The verifier reads files, so the interactions that are tried are written to some for a while. */
const withFiles = async <T>(documents: readonly PactDocument[], use: (files: readonly string[]) => Promise<T>) => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-pact-'));
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    return await use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
