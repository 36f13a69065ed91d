import type { Case } from '../case.js';
import type { Layer, LayerContext } from '../layer.js';
import { openBrokerEndpoint } from './broker-endpoint.js';
import { judgeInteractions } from './judge-interactions.js';
import { PATIENCE } from './patience.js';
import type { PlannedInteraction } from './plan.js';
import type { Trial } from './trial.js';
import { type PactError, type PactOutput, runVerifier, type Verifier } from './verifier.js';

/** What the layer is made from. */
export interface BrokerParts {
  readonly verifier: Verifier;
  /** Options of Pact's verifier: where the broker is, and what is wanted of it. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Holds an implementation to the contracts that a broker has. Pact's verifier fetches them, and publishes what came of it. */
export const createBrokerLayer = (parts: BrokerParts): Layer => ({
  name: 'pact',
  run: (context) => verifyFromBroker(parts, context),
});

const verifyFromBroker = async ({ verifier, options }: BrokerParts, context: LayerContext): Promise<Case[]> => {
  const endpoint = await openBrokerEndpoint(context);
  try {
    const output = await runVerifier(verifier, {
      provider: context.api.id,
      ...options,
      providerBaseUrl: endpoint.providerUrl,
      providerStatesSetupUrl: endpoint.statesUrl,
      failIfNoPactsFound: true,
      timeout: PATIENCE,
      logLevel: 'error',
    });
    if (endpoint.end) throw endpoint.end;
    if (typeof output === 'string') return [toError(`Pact's verifier did not get to the end: ${output}`)];
    return [...judgeInOrder(output, endpoint.trials, context), ...judgePublishing(output)];
  } finally {
    await endpoint.close();
  }
};

const toError = (reason: string, name = 'contracts of the broker'): Case => ({ name, verdict: 'error', reason });

/** Interactions have no names that are theirs alone, but results, trials and errors come in the order they were tried in. */
const judgeInOrder = (output: PactOutput, trials: readonly Trial[], context: LayerContext): Case[] => {
  const { interactionResults: results } = output;
  const errors = [...output.errors];
  const pendingErrors = [...output.pendingErrors];
  const keyed = { interactionResults: [], errors: [], pendingErrors: [] } as Mutable<PactOutput>;
  const interactions = results.map(({ description, result }, index): PlannedInteraction => {
    const key = `i${index + 1}`;
    keyed.interactionResults.push({ description: key, result });
    if (result !== 'OK') takeError({ errors, pendingErrors, keyed, description, key });
    return { key, description, operation: findOperation(trials[index]), states: [], values: [], purpose: 'write' };
  });
  const others = errors.map(({ interaction, mismatch }) =>
    toError(`${interaction}: ${mismatch.message ?? mismatch.type}`),
  );
  if (results.length === 0 && others.length === 0) return [toError('The broker had none, so nothing was verified.')];
  if (results.length !== trials.length) {
    const reason = `Pact's verifier tells of ${results.length} interactions, and ${trials.length} were seen.`;
    return [toError(reason), ...others];
  }
  const byKey = new Map(trials.map((trial, index) => [`i${index + 1}`, trial]));
  return [...judgeInteractions(interactions, byKey, keyed, context), ...others];
};

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] extends readonly (infer Item)[] ? Item[] : T[Name] };

/** Moves the error that belongs to an interaction to those whose interaction is known. */
const takeError = (source: {
  readonly errors: PactError[];
  readonly pendingErrors: PactError[];
  readonly keyed: Mutable<PactOutput>;
  readonly description: string;
  readonly key: string;
}): void => {
  const { keyed, description, key } = source;
  for (const [from, to] of [
    [source.errors, keyed.errors],
    [source.pendingErrors, keyed.pendingErrors],
  ] as const) {
    const index = from.findIndex(({ interaction }) => interaction.endsWith(` - ${description}`));
    const [found] = index < 0 ? [] : from.splice(index, 1);
    if (!found) continue;
    to.push({ ...found, interaction: ` - ${key}` });
    return;
  }
};

const findOperation = (trial: Trial | undefined): string | undefined =>
  trial?.outcomes.flatMap((outcome) =>
    outcome instanceof Error ? [] : (outcome.checked.operation?.operationId ?? []),
  )[0];

/** The verifier logs it where its results did not reach the broker, and passes all the same. */
const judgePublishing = ({ publishingFailure }: PactOutput): Case[] =>
  publishingFailure === undefined ? [] : [toError(publishingFailure, 'results for the broker')];
