import type { Profile } from '../engine/behaviour.js';
import { openSecondOpinion } from '../open-second-opinion.js';
import { parseBaseUrl } from '../resolve-verify-options.js';
import { openServer } from '../server/listen.js';
import { loadApis } from '../server/load-apis.js';
import { ExchangeLog } from '../verification/exchange-log.js';
import { Inspection } from '../verification/inspection.js';
import { exitCodes } from '../verification/result.js';
import { createTap } from '../verification/tap/tap.js';
import { createProxyReporter } from './proxy-reporter.js';
import { type ReportOptions, refuseLostReports, writeReports } from './report-files.js';

/** What `rollcall proxy` takes on the command line. */
export interface ProxyOptions extends ReportOptions {
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly profile: Profile;
  /** Undefined: where it is there. */
  readonly prism?: boolean;
  readonly quiet?: boolean;
}

/** Bytes of a body that are kept for the checks. */
const BODY_LIMIT = 8_388_608;

/** What is kept for a report of all exchanges. */
const LOG_LIMITS = { exchanges: 1000, bytes: 67_108_864 };

/** Passes requests on and checks them until the process is told to end; then says what came of it. */
export const proxy = async (name: string, options: ProxyOptions): Promise<void> => {
  const { profile, host, port, json, quiet } = options;
  const target = parseBaseUrl(options.target, 'target');
  refuseLostReports(options);
  const [api] = await loadApis([name], profile);
  if (!api) return;
  const reporter = createProxyReporter(api, json ? 'json' : quiet ? 'quiet' : 'text');
  const secondOpinion = await openSecondOpinion(api, options.prism);
  const inspection = new Inspection({ api, profile, target, startedAt: Date.now(), secondOpinion });
  const log = new ExchangeLog(options.har === undefined ? { exchanges: 0, bytes: 0 } : LOG_LIMITS);
  const tap = createTap({
    target,
    bodyLimit: BODY_LIMIT,
    onExchange: (exchange) => {
      const { checked, fresh } = inspection.add(exchange);
      log.add(checked);
      reporter.exchange(checked, fresh);
    },
  });
  const listening = await openServer(tap.server, { host, port });
  reporter.ready(listening.url, target);
  const end = async (): Promise<void> => {
    await listening.close();
    tap.close();
    // What was answered a moment ago is checked now.
    await new Promise((resolve) => setImmediate(resolve));
    const result = inspection.conclude(Date.now());
    reporter.summary(result);
    process.exit(writeReports(options, { api, log, result }) ? exitCodes[result.verdict] : 2);
  };
  // A second Ctrl-C ends what the first one could not.
  process.once('SIGINT', end).once('SIGTERM', end);
};
