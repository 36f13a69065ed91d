import { setTimeout } from 'node:timers/promises';
import { RollcallError } from './core/rollcall-error.js';
import type { Api } from './engine/api.js';
import { openSecondOpinion } from './open-second-opinion.js';
import { resolveVerifyOptions } from './resolve-verify-options.js';
import { loadApis } from './server/load-apis.js';
import { contractsDirectory, verifierProgram } from './server/package-paths.js';
import type { LogLimits } from './verification/exchange-log.js';
import type { Layer, LayerName } from './verification/layer.js';
import { type AskedFor, createReplay } from './verification/replay-line.js';
import { runVerification, type Verification, type VerificationEvent } from './verification/run-verification.js';
import { createSelection } from './verification/selection.js';
import { settleTarget } from './verification/settle-target.js';
import { checkCredential } from './verification/states/check-credential.js';
import { resolveTarget } from './verification/target.js';
import type { ResolvedVerifyOptions, VerifyOptions } from './verification/verify-options.js';
import { createWriteGuard } from './verification/write-guard.js';

/** Who listens while a verification runs, and what is kept of it. */
export interface RunningVerification {
  readonly onEvent?: (event: VerificationEvent) => void;
  readonly logLimits?: LogLimits;
  /** Ends the run before its time; what it made is still removed. */
  readonly signal?: AbortSignal;
  /** Waits that many milliseconds. @default it really does */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** What was asked for, as whoever repeats it has to say it. @default all options */
  readonly asked?: AskedFor;
}

/** A verification that can begin. */
export interface StartedVerification {
  readonly api: Api;
  readonly options: ResolvedVerifyOptions;
  run(): Promise<Verification>;
}

/**
 * Puts a verification together: whatever is wrong with how it is asked for comes out here, before anything is sent.
 * @throws RollcallError
 */
export const startVerification = async (
  given: VerifyOptions,
  {
    onEvent = () => undefined,
    logLimits = { exchanges: 0, bytes: 0 },
    signal,
    wait = waitFor,
    asked: askedFor = { options: given },
  }: RunningVerification = {},
): Promise<StartedVerification> => {
  const options = resolveVerifyOptions(given);
  const [api] = (await loadApis([options.api], options.profile)) as [Api];
  const asked = resolveTarget(api, new URL(options.baseUrl));
  const permission = { isReadOnly: options.readOnly, hosts: options.allowWrites, target: asked.url };
  const [layers, secondOpinion] = await Promise.all([
    Promise.all(options.layers.map((name) => loadLayer(name, { api, options }))),
    openSecondOpinion(api, options.prism),
  ]);
  const { path, rate, profile, maxRequests, minCoverage, runs, seed, timeout, readOnly, only } = options;
  const guard = createWriteGuard(permission);
  const prepare = async () => {
    const { prepareStates } = await import('./verification/states/prepare-states.js');
    const target = await settleTarget(api, asked, { headers: options.headers, timeout, fetch });
    const wanted = layers.flatMap(({ values = [] }) => values);
    const paths = layers.flatMap((layer) => layer.paths ?? []);
    return prepareStates({ api, options, target, wanted, paths, wait });
  };
  const run = async () => {
    const states = await unlessAborted(prepare(), signal);
    return runVerification({
      api,
      profile,
      target: states.target,
      layers,
      openStates: states.open,
      begin: (client, { values }) => checkCredential(api, client, values),
      secondOpinion,
      options: {
        runs,
        seed,
        timeout,
        isReadOnly: readOnly,
        isWanted: createSelection(only),
        toReplay: createReplay(api, options.api, askedFor),
        ...(path !== undefined && { path }),
      },
      logLimits,
      rate,
      maxRequests,
      minCoverage,
      ...(signal && { signal }),
      refuse: (request) => guard(request) ?? states.refuse?.(request),
      ...(states.onPassed && { onPassed: states.onPassed }),
      wait,
      now: () => Date.now(),
      onEvent,
    });
  };
  return { api, options, run };
};

const waitFor = async (milliseconds: number): Promise<void> => void (await setTimeout(milliseconds));

/** What a promise comes to, unless somebody does not want to wait any longer. */
const unlessAborted = async <T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (!signal) return promise;
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new RollcallError('INTERRUPTED', 'The run was ended before anything was found out.'));
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** What a layer is made from. */
interface LayerSource {
  readonly api: Api;
  readonly options: ResolvedVerifyOptions;
}

/** Nobody loads what a layer needs that is not run. */
const loadLayer = async (name: LayerName, source: LayerSource): Promise<Layer> => {
  if (name === 'pact') return loadPactLayer(source);
  if (name === 'stateful') return (await import('./verification/stateful/stateful-layer.js')).createStatefulLayer();
  if (name === 'openapi') return (await import('./verification/probes/openapi-layer.js')).openapiLayer;
  const [{ createDifferentialLayer }, { openCounterpart }] = await Promise.all([
    import('./verification/differential/differential-layer.js'),
    import('./open-counterpart.js'),
  ]);
  return createDifferentialLayer(() => openCounterpart(source.api, source.options));
};

const loadPactLayer = async ({ api, options }: LayerSource): Promise<Layer> => {
  const { preparePactLayer } = await import('./verification/pact/prepare-pact-layer.js');
  const { contracts, profile, pact = {}, readOnly, only } = options;
  const folder = contracts ?? contractsDirectory;
  const isNamed = contracts !== undefined;
  return preparePactLayer({
    apiId: api.id,
    profile,
    folder,
    isNamed,
    pact,
    isWhole: !readOnly && only.length === 0,
    program: verifierProgram,
    directory: process.cwd(),
  });
};
