import picocolors from 'picocolors';
import type { StartedVerification } from '../start-verification.js';
import { countVerdicts, describeCounts } from '../verification/reports/describe-layer.js';
import { summarise } from '../verification/reports/summary.js';
import type { LayerResult, VerificationResult } from '../verification/result.js';
import type { VerificationEvent } from '../verification/run-verification.js';
import { printLine } from './print-line.js';

/** Says on the console what a verification sees. */
export interface VerifyReporter {
  ready(started: StartedVerification): void;
  readonly event: (event: VerificationEvent) => void;
  summary(result: VerificationResult): void;
}

/** Makes the reporter of a style: `text` for people, `json` for programs, `quiet` for the summary only. */
export const createVerifyReporter = (style: 'text' | 'json' | 'quiet'): VerifyReporter =>
  style === 'json' ? jsonReporter : createTextReporter(style === 'quiet');

const createTextReporter = (isQuiet: boolean): VerifyReporter => ({
  ready: ({ api, options }) => {
    if (isQuiet) return;
    const head = `${picocolors.bold('Rollcall')} holds ${picocolors.cyan(options.baseUrl)} to contract and spec of ${api.id}`;
    printLine(`${head} (${options.profile}).`);
  },
  event: (event) => {
    if (isQuiet) return;
    if (event.kind === 'states') printLine(`States are set up by ${event.name}.\n`);
    if (event.kind === 'layer-end') printLine(toLayerLine(event.result));
  },
  summary: (result) => printLine(`\n${summarise(result, picocolors)}`),
});

const toLayerLine = (result: LayerResult): string => {
  const counts = countVerdicts(result.cases);
  const paint = counts.failed > 0 ? picocolors.red : counts.error > 0 ? picocolors.yellow : picocolors.green;
  const time = picocolors.dim(`${(result.took / 1000).toFixed(1)} s`);
  return `  ${paint(result.layer.padEnd(12))} ${describeCounts(counts)}  ${time}`;
};

const jsonReporter: VerifyReporter = {
  ready: ({ api, options: { baseUrl, profile, layers, seed } }) =>
    printLine(JSON.stringify({ kind: 'ready', api: api.id, baseUrl, profile, layers, seed })),
  event: (event) => printLine(JSON.stringify(event)),
  summary: (result) => printLine(JSON.stringify({ kind: 'summary', ...result })),
};
