import type { Case } from '../case.js';
import { EndOfRun } from '../gate/end-of-run.js';
import type { Passed } from '../gate/gate.js';
import type { LayerContext } from '../layer.js';
import { openLoopback } from '../open-loopback.js';
import { baseline, StateError } from '../states/state-provider.js';
import { type AnswerState, createStateServer } from './state-server.js';
import type { Trial } from './trial.js';

/** What Pact's verifier talks to while it tries interactions that only a broker knows. */
export interface BrokerEndpoint {
  readonly statesUrl: string;
  readonly providerUrl: string;
  /** What happened, one interaction after the other. */
  readonly trials: readonly Trial[];
  /** What ended the run while it was open. */
  readonly end: EndOfRun | undefined;
  close(): Promise<void>;
}

/** Opens the endpoint. The verifier asks for at least one state before each request, a nameless one if there is none. */
export const openBrokerEndpoint = async ({
  gate,
  states,
}: Pick<LayerContext, 'gate' | 'states'>): Promise<BrokerEndpoint> => {
  const record = new TrialRecord(states);
  const stateServer = await openLoopback(createStateServer(record.answer));
  const provider = await openLoopback(gate.createServer(record.hear));
  return {
    statesUrl: stateServer.url,
    providerUrl: provider.url,
    trials: record.trials,
    get end() {
      return record.end;
    },
    close: async () => {
      await Promise.all([stateServer.close(), provider.close()]);
    },
  };
};

class TrialRecord {
  readonly trials: Trial[] = [];
  end: EndOfRun | undefined;
  readonly #states: LayerContext['states'];
  /** How many states the current interaction is in; undefined where the next question is about another one. */
  #entered: number | undefined;

  constructor(states: LayerContext['states']) {
    this.#states = states;
  }

  readonly answer: AnswerState = async ({ state, params = {}, action }) => {
    if (action === 'teardown') {
      this.#entered = undefined;
      return {};
    }
    const trial = await this.#begin();
    try {
      return await this.#enter(state === '' ? baseline : { name: state, parameters: params });
    } catch (error) {
      this.#entered = undefined;
      trial.problem = toProblem(error as Error);
      throw error;
    }
  };

  readonly hear = (outcome: Passed | Error): void => {
    if (outcome instanceof EndOfRun) this.end = outcome;
    this.trials.at(-1)?.outcomes.push(outcome);
  };

  async #begin(): Promise<Trial> {
    const current = this.trials.at(-1);
    if (current && this.#entered !== undefined && current.outcomes.length === 0) return current;
    const trial: Trial = { outcomes: [] };
    this.trials.push(trial);
    this.#entered = 0;
    return trial;
  }

  async #enter(state: typeof baseline): ReturnType<AnswerState> {
    if (this.end) throw new StateError(this.end.message);
    const { name, takesSeveral } = this.#states;
    const reason = this.#states.whyNot(state, []);
    if (reason !== undefined) throw new UnavailableState(reason);
    if (this.#entered === 0) await this.#states.leave?.();
    else if (!takesSeveral)
      throw new UnavailableState(`it is in several states at once, and ${name} is in one at a time`);
    this.#entered = (this.#entered ?? 0) + 1;
    return (await this.#states.enter(state)).values;
  }
}

/** The implementation is not even asked for it. */
class UnavailableState extends StateError {}

const toProblem = (error: Error): Pick<Case, 'verdict' | 'reason'> => {
  if (error instanceof UnavailableState) return { verdict: 'skipped', reason: error.message };
  if (error instanceof StateError) return { verdict: 'error', reason: error.message };
  return { verdict: 'error', reason: `its state could not be set up: ${error.message}` };
};
