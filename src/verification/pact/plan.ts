import type { Api } from '../../engine/api.js';
import type { Case } from '../case.js';
import { locateOperation } from '../checks/locate-operation.js';
import type { LayerContext } from '../layer.js';
import { baseline, type ProviderState, type Purpose } from '../states/state-provider.js';
import { isWrite } from '../write-guard.js';
import { type ContractFile, listStates, listValues, type PactDocument, type PactInteraction } from './pact-document.js';

/** An interaction that is going to be tried. */
export interface PlannedInteraction {
  /** What Pact's verifier knows it by: contracts may call several alike. */
  readonly key: string;
  readonly description: string;
  readonly operation: string | undefined;
  readonly states: readonly ProviderState[];
  /** Names of the values that it needs of its states. */
  readonly values: readonly string[];
  /** Whether it only looks. */
  readonly purpose: Purpose;
  /** The status that was agreed, where that is known. */
  readonly status?: number;
}

/** What is going to be tried, and what is not. */
export interface Plan {
  readonly interactions: readonly PlannedInteraction[];
  /** The contracts as Pact's verifier gets them. */
  readonly documents: readonly PactDocument[];
  /** Those that are left out, and why. */
  readonly leftOut: readonly Case[];
}

/** Looks which interactions can be tried here. Those that were not asked for are not even mentioned. */
export const planInteractions = (contracts: readonly ContractFile[], context: LayerContext): Plan => {
  const interactions: PlannedInteraction[] = [];
  const leftOut: Case[] = [];
  const documents = contracts.map(({ pact }) => {
    const kept = pact.interactions.flatMap((interaction) => {
      const planned = plan(context.api, interaction, `i${interactions.length + leftOut.length + 1}`);
      const { description, operation } = planned;
      if (!context.options.isWanted({ description, ...(operation !== undefined && { operation }) })) return [];
      const reason = findObstacle(interaction, planned, context);
      if (reason !== undefined) {
        leftOut.push({ ...toCaseName(planned), verdict: 'skipped', reason });
        return [];
      }
      interactions.push(planned);
      return [toVerify(interaction, planned)];
    });
    return { ...pact, interactions: kept };
  });
  return { interactions, documents: documents.filter((each) => each.interactions.length > 0), leftOut };
};

/** What the case of an interaction is called. */
export const toCaseName = ({ description, operation }: PlannedInteraction): Pick<Case, 'name' | 'operation'> => ({
  name: description,
  ...(operation !== undefined && { operation }),
});

const plan = (api: Api, interaction: PactInteraction, key: string): PlannedInteraction => {
  const { description, request } = interaction;
  const { method, path } = request;
  const location = locateOperation(api, { method: method.toUpperCase(), basePath: '', path });
  const states = listStates(interaction).map(({ name, params = {} }) => ({ name, parameters: params }));
  return {
    key,
    description,
    operation: location.kind === 'operation' ? location.operation.operationId : undefined,
    states: states.length > 0 ? states : [baseline],
    values: listValues(interaction),
    purpose: isWrite(method) ? 'write' : 'read',
    status: interaction.response.status,
  };
};

const findObstacle = (
  { type = 'Synchronous/HTTP', request }: PactInteraction,
  { states, values, purpose }: PlannedInteraction,
  context: LayerContext,
): string | undefined => {
  if (type !== 'Synchronous/HTTP') return `it is no request but ${type}`;
  if (context.options.isReadOnly && isWrite(request.method))
    return `${request.method} was not sent: the run is read-only`;
  if (states.length > 1 && !context.states.takesSeveral) {
    return `it is in ${states.length} states at once, and ${context.states.name} is in one at a time`;
  }
  for (const state of states) {
    const reason = context.states.whyNot(state, values, purpose);
    if (reason !== undefined) return reason;
  }
  return undefined;
};

/** Description and state become the key, so that it is known of each question and each result what it is about. */
const toVerify = (interaction: PactInteraction, { key }: PlannedInteraction): PactInteraction => {
  const { providerState, providerStates: _, ...rest } = interaction;
  const state = providerState === undefined ? { providerStates: [{ name: key }] } : { providerState: key };
  return { ...rest, description: key, ...state };
};
