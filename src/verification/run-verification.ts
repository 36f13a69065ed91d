import type { Api } from '../engine/api.js';
import type { Profile } from '../engine/behaviour.js';
import type { Case } from './case.js';
import type { CheckedExchange } from './checks/check-exchange.js';
import { demandCoverage } from './demand-coverage.js';
import { ExchangeLog, type LogLimits } from './exchange-log.js';
import { EndOfRun, NoAnswer } from './gate/end-of-run.js';
import { Gate, type GateRequest, type Passed } from './gate/gate.js';
import { Inspection } from './inspection.js';
import type { Layer, LayerContext, LayerOptions } from './layer.js';
import type { LayerResult, VerificationResult } from './result.js';
import type { SecondOpinion } from './second-opinion.js';
import { baseline, type EnteredState, StateError, type StateProvider } from './states/state-provider.js';
import { Carrier } from './tap/carrier.js';
import type { TappedExchange } from './tap/message.js';
import { VerificationClient } from './verification-client.js';

/** What a verification is put together from. */
export interface VerificationParts {
  readonly api: Api;
  readonly profile: Profile;
  /** What the spec's paths hang below. */
  readonly target: URL;
  readonly layers: readonly Layer[];
  /** Made when there is somebody to send requests by. */
  readonly openStates: (client: VerificationClient) => Promise<StateProvider>;
  /** Looks whether it makes sense to go on; throws a StateError where it does not. */
  readonly begin?: (client: VerificationClient, entered: EnteredState) => Promise<void>;
  readonly secondOpinion: SecondOpinion | string;
  readonly options: LayerOptions;
  readonly logLimits: LogLimits;
  readonly rate: number | undefined;
  readonly maxRequests: number;
  /** Percent of the documented answers that have to be seen. */
  readonly minCoverage: number;
  /** Ends the run before its time; what it made is still removed. */
  readonly signal?: AbortSignal;
  readonly refuse: (request: GateRequest) => string | undefined;
  readonly onPassed?: (request: GateRequest, passed: Passed) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly onEvent: (event: VerificationEvent) => void;
}

/**
 * What happens while a verification runs.
 * @example
 * const kinds: VerificationEvent['kind'][] = [];
 * await verify({
 *   api: 'tidalbay',
 *   baseUrl: mock.baseUrl('tidalbay'),
 *   layers: ['openapi'],
 *   only: ['getEmployee'],
 *   onEvent: ({ kind }) => kinds.push(kind),
 * });
 * assert(kinds.length > 0);
 */
export type VerificationEvent =
  | { readonly kind: 'states'; readonly name: string }
  | { readonly kind: 'layer'; readonly layer: string }
  | { readonly kind: 'layer-end'; readonly result: LayerResult };

/** What came of a verification, with the exchanges that reports show. */
export interface Verification {
  readonly result: VerificationResult;
  readonly log: ExchangeLog;
}

/** Bytes of a body that are kept for the checks. */
const BODY_LIMIT = 8_388_608;

/** Runs the layers one after the other, with every request through one tap, and says what came of it. */
export const runVerification = async (parts: VerificationParts): Promise<Verification> => {
  const { api, profile, target, secondOpinion, now } = parts;
  const inspection = new Inspection({ api, profile, target, startedAt: now(), secondOpinion, asksItself: true });
  const log = new ExchangeLog(parts.logLimits);
  const secretHeaders = new Set<string>();
  const carrier = new Carrier({
    target,
    timeout: parts.options.timeout,
    secretHeaders: () => [...secretHeaders],
    bodyLimit: BODY_LIMIT,
  });
  const check = (exchange: TappedExchange): CheckedExchange => {
    const { checked } = inspection.add(exchange);
    log.add(checked);
    return checked;
  };
  const gate = new Gate({ ...parts, carrier, check });
  const end = (): void => gate.end('the run was ended from outside.');
  parts.signal?.addEventListener('abort', end);
  try {
    const client = new VerificationClient(gate, target.host, (names) => {
      for (const name of names) secretHeaders.add(name);
    });
    const layers = await runLayers(parts, { inspection, gate, client });
    return { result: demandCoverage(inspection.conclude(now(), layers), parts.minCoverage), log };
  } finally {
    parts.signal?.removeEventListener('abort', end);
    carrier.close();
  }
};

/** What layers run with. */
interface Equipment {
  readonly inspection: Inspection;
  readonly gate: Gate;
  readonly client: VerificationClient;
}

const runLayers = async (parts: VerificationParts, { inspection, gate, client }: Equipment): Promise<LayerResult[]> => {
  const { onEvent } = parts;
  const startedAt = parts.now();
  let states: StateProvider;
  try {
    states = tellStates(await parts.openStates(client), inspection);
  } catch (error) {
    return [{ layer: 'states', took: parts.now() - startedAt, cases: [toError('the state of the provider', error)] }];
  }
  onEvent({ kind: 'states', name: states.name });
  const tellTime = () => parts.now() - startedAt;
  let results: LayerResult[] = [];
  let left: Awaited<ReturnType<StateProvider['close']>>;
  try {
    results = await runIn(states, parts, { inspection, gate, client });
  } catch (error) {
    results = [{ layer: 'states', took: tellTime(), cases: [toError('the state "baseline"', error)] }];
  } finally {
    inspection.layer = undefined;
    gate.openForCleanUp();
    left = await states.close();
  }
  return left && left.length > 0 ? [...results, { layer: 'states', took: tellTime(), cases: left }] : results;
};

/** Lets an inspection know when the implementation is in a new state. */
const tellStates = (states: StateProvider, inspection: Inspection): StateProvider => ({
  name: states.name,
  isRepeatable: states.isRepeatable,
  ...(states.takesSeveral && { takesSeveral: true }),
  ...(states.hasOurPeople && { hasOurPeople: true }),
  whyNot: (state, values, purpose) => states.whyNot(state, values, purpose),
  ...(states.whereFrom && { whereFrom: (value, purpose) => states.whereFrom?.(value, purpose) }),
  enter: async (state, purpose) => {
    const entered = await states.enter(state, purpose);
    inspection.beginState(entered);
    return entered;
  },
  ...(states.leave && { leave: () => states.leave?.() ?? Promise.resolve() }),
  close: () => states.close(),
});

const runIn = async (
  states: StateProvider,
  parts: VerificationParts,
  { inspection, gate, client }: Equipment,
): Promise<LayerResult[]> => {
  const { api, profile, options, onEvent, wait } = parts;
  const entered = await states.enter(baseline, 'read');
  client.credential = entered.credential;
  await parts.begin?.(client, entered);
  const report: LayerContext['report'] = (checked, ...observations) => void inspection.report(checked, observations);
  const context: LayerContext = { api, profile, client, gate, states, options, report, wait };
  const results: LayerResult[] = [];
  for (const layer of parts.layers) {
    inspection.layer = layer.name;
    onEvent({ kind: 'layer', layer: layer.name });
    const result = await runLayer(layer, context, parts.now);
    onEvent({ kind: 'layer-end', result });
    results.push(result);
  }
  return results;
};

const runLayer = async (layer: Layer, context: LayerContext, now: () => number): Promise<LayerResult> => {
  const startedAt = now();
  const cases = await layer.run(context).catch((error: unknown) => [toError(`the layer ${layer.name}`, error)]);
  const seed = layer.name === 'pact' || layer.name === 'openapi' ? {} : { seed: context.options.seed };
  return { layer: layer.name, took: now() - startedAt, cases, ...seed };
};

/** Nothing passes by not running: what ended a layer is a case of its own. Anything unforeseen is a bug, and is thrown. */
const toError = (name: string, error: unknown): Case => {
  if (error instanceof EndOfRun || error instanceof NoAnswer || error instanceof StateError) {
    return { name, verdict: 'error', reason: error.message };
  }
  throw error;
};
