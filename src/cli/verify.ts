import { RollcallError } from '../core/rollcall-error.js';
import { startVerification } from '../start-verification.js';
import { exitCodes } from '../verification/result.js';
import type { VerifyOptions } from '../verification/verify-options.js';
import { readVerifyConfig, type VerifyConfig } from './read-verify-config.js';
import { type ReportOptions, refuseLostReports, writeReports } from './report-files.js';
import { createVerifyReporter } from './verify-reporter.js';

/** What `rollcall verify` takes on the command line. */
export interface VerifyFlags extends ReportOptions, Partial<Omit<VerifyOptions, 'api' | 'headers'>> {
  readonly header?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly differential?: boolean;
  readonly quiet?: boolean;
}

/** What is kept for a report of all exchanges. */
const LOG_LIMITS = { exchanges: 1000, bytes: 67_108_864 };

/** Runs a verification, says what it sees, writes the reports, and ends with the verdict's exit code. */
export const verify = async (api: string, flags: VerifyFlags): Promise<void> => {
  const { header, config, differential, quiet, junit, markdown, html, har, github, json, ...given } = flags;
  const reports: ReportOptions = { ...dropAbsent({ junit, markdown, html, har, github, json }) };
  refuseLostReports(reports);
  const flagged: VerifyConfig = { ...given, ...(header && { headers: header }) };
  const options = withLayers(merge(config === undefined ? {} : readVerifyConfig(config), flagged), differential);
  if (options.baseUrl === undefined) {
    const advice = `Say where the implementation is: rollcall verify ${api} --base-url http://127.0.0.1:3000`;
    throw new RollcallError('INVALID_OPTION', `The option base-url is missing. ${advice}`);
  }
  const reporter = createVerifyReporter(json ? 'json' : quiet ? 'quiet' : 'text');
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  // A second Ctrl-C ends what the first one could not.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const started = await startVerification(
    { ...options, api, baseUrl: options.baseUrl },
    {
      signal: interruption.signal,
      onEvent: reporter.event,
      logLimits: har === undefined ? { exchanges: 0, bytes: 0 } : LOG_LIMITS,
      asked: { options: flagged, ...(config !== undefined && { config }) },
    },
  );
  reporter.ready(started);
  const { result, log } = await started.run().finally(() => process.off('SIGINT', interrupt).off('SIGTERM', interrupt));
  reporter.summary(result);
  process.exitCode = writeReports(reports, { api: started.api, log, result }) ? exitCodes[result.verdict] : 2;
};

/** Flags go before the file; lists and tables of both are taken together. */
const merge = (config: VerifyConfig, flags: VerifyConfig): VerifyConfig => ({
  ...config,
  ...dropAbsent(flags),
  ...(config.headers && flags.headers && { headers: { ...config.headers, ...flags.headers } }),
  ...(config.existing && flags.existing && { existing: { ...config.existing, ...flags.existing } }),
});

/** The mock beside it is one layer more. */
const withLayers = (options: VerifyConfig, differential: boolean | undefined): VerifyConfig => {
  if (!differential || options.layers?.includes('differential')) return options;
  return { ...options, layers: [...(options.layers ?? ['pact', 'openapi', 'stateful']), 'differential'] };
};

const dropAbsent = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
