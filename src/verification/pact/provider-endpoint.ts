import type { Json } from '../../core/json.js';
import { EndOfRun } from '../gate/end-of-run.js';
import type { Passed } from '../gate/gate.js';
import type { LayerContext } from '../layer.js';
import { openLoopback } from '../open-loopback.js';
import { StateError } from '../states/state-provider.js';
import type { PlannedInteraction } from './plan.js';
import { createStateServer } from './state-server.js';
import type { Trial } from './trial.js';

/** What Pact's verifier talks to: it asks for the state of an interaction, and then sends its request. */
export interface ProviderEndpoint {
  readonly statesUrl: string;
  readonly providerUrl: string;
  /** What happened, by the key of the interaction. */
  readonly trials: ReadonlyMap<string, Trial>;
  /** What ended the run while it was open. */
  readonly end: EndOfRun | undefined;
  close(): Promise<void>;
}

/** Opens the endpoint for interactions that are tried one after the other. */
export const openProviderEndpoint = async (
  { gate, states }: Pick<LayerContext, 'gate' | 'states'>,
  interactions: readonly PlannedInteraction[],
): Promise<ProviderEndpoint> => {
  const byKey = new Map(interactions.map((each) => [each.key, each]));
  const trials = new Map<string, Trial>();
  let current: Trial = { outcomes: [] };
  let end: EndOfRun | undefined;
  const enter = async (key: string): Promise<Readonly<Record<string, Json>>> => {
    if (end) throw new StateError(end.message);
    current = { outcomes: [] };
    trials.set(key, current);
    try {
      return await enterStates(states, byKey.get(key));
    } catch (error) {
      if (error instanceof StateError) current.problem = { verdict: 'error', reason: error.message };
      else current.problem = { verdict: 'error', reason: `its state could not be set up: ${(error as Error).message}` };
      throw error;
    }
  };
  const stateServer = await openLoopback(
    createStateServer(async ({ state, action }) => (action === 'teardown' ? {} : enter(state))),
  );
  const hear = (outcome: Passed | Error): void => {
    if (outcome instanceof EndOfRun) end = outcome;
    current.outcomes.push(outcome);
  };
  const provider = await openLoopback(gate.createServer(hear));
  return {
    statesUrl: stateServer.url,
    providerUrl: provider.url,
    trials,
    get end() {
      return end;
    },
    close: async () => {
      await Promise.all([stateServer.close(), provider.close()]);
    },
  };
};

const enterStates = async (
  provider: LayerContext['states'],
  interaction: PlannedInteraction | undefined,
): Promise<Readonly<Record<string, Json>>> => {
  if (!interaction) throw new StateError("Pact's verifier asked for the state of an interaction that there is not.");
  await provider.leave?.();
  let values: Readonly<Record<string, Json>> = {};
  for (const state of interaction.states) {
    values = { ...values, ...(await provider.enter(state, interaction.purpose)).values };
  }
  const missing = interaction.values.find((name) => values[name] === undefined || values[name] === null);
  if (missing === undefined) return values;
  const names = interaction.states.map(({ name }) => `"${name}"`).join(' and ');
  throw new StateError(`The state ${names} came without a value for "${missing}", which the interaction needs.`);
};
