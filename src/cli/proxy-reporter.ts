import picocolors from 'picocolors';
import type { Api } from '../engine/api.js';
import type { CheckedExchange } from '../verification/checks/check-exchange.js';
import type { Finding } from '../verification/findings.js';
import { summarise } from '../verification/reports/summary.js';
import type { VerificationResult } from '../verification/result.js';
import { showUrl } from '../verification/shown-exchange.js';
import { printLine } from './print-line.js';

/** Says on the console what a proxy sees. */
export interface ProxyReporter {
  ready(url: string, target: URL): void;
  /** An exchange is over; `fresh` is what was found for the first time. */
  exchange(checked: CheckedExchange, fresh: readonly Finding[]): void;
  summary(result: VerificationResult): void;
}

/** Makes the reporter of a style: `text` for people, `json` for programs, `quiet` for violations and the summary only. */
export const createProxyReporter = (api: Api, style: 'text' | 'json' | 'quiet'): ProxyReporter =>
  style === 'json' ? createJsonReporter(api) : createTextReporter(api, style === 'quiet');

const createTextReporter = (api: Api, isQuiet: boolean): ProxyReporter => ({
  ready: (url, target) => {
    if (isQuiet) return;
    const head = `${picocolors.bold('Rollcall')} passes ${picocolors.cyan(url)} on to ${picocolors.cyan(target.href)}`;
    printLine(
      `${head}\nand holds both directions to the spec of ${api.id}. Ctrl-C ends it and says what came of it.\n`,
    );
  },
  exchange: (checked, fresh) => {
    if (!isQuiet) printLine(toExchangeLine(api, checked));
    for (const finding of fresh) {
      if (finding.severity === 'violation' || !isQuiet) printLine(toFindingLine(finding));
    }
  },
  summary: (result) => printLine(`\n${summarise(result, picocolors)}`),
});

const toExchangeLine = (api: Api, { exchange, operation }: CheckedExchange): string => {
  const { request, response, failure } = exchange;
  const status = response?.status ?? 0;
  const color = status >= 400 ? picocolors.yellow : status === 0 ? picocolors.red : picocolors.green;
  const shown = `${color(status === 0 ? '---' : String(status))} ${request.method} ${showUrl(api, exchange)}`;
  return `${shown} ${picocolors.dim([operation?.operationId ?? '-', failure ?? ''].join(' ').trimEnd())}`;
};

const toFindingLine = ({ severity, check, operation, status, pointer, message, side }: Finding): string => {
  const color = severity === 'violation' ? picocolors.red : picocolors.blue;
  return `  ${color(severity)} ${check}, ${side} of ${operation} (${status}) at ${pointer}: ${message}`;
};

const createJsonReporter = (api: Api): ProxyReporter => ({
  ready: (url, target) => printLine(JSON.stringify({ kind: 'ready', url, api: api.id, target: target.href })),
  exchange: ({ exchange, operation }, fresh) => {
    const { number, request, response, took, failure } = exchange;
    const line = {
      kind: 'exchange',
      number,
      method: request.method,
      url: showUrl(api, exchange),
      status: response?.status ?? 0,
      took,
      ...(operation && { operation: operation.operationId }),
      ...(failure !== undefined && { failure }),
    };
    for (const each of [line, ...fresh.map((finding) => ({ kind: 'finding', ...finding }))]) {
      printLine(JSON.stringify(each));
    }
  },
  summary: (result) => printLine(JSON.stringify({ kind: 'summary', ...result })),
});
