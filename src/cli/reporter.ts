import picocolors from 'picocolors';
import type { Mock } from '../create-mock.js';
import type { EngineEvent, FailureEvent, RequestEvent, ViolationEvent } from '../engine/host.js';
import { printLine } from './print-line.js';

/** Says on the console what happens. */
export interface Reporter {
  ready(mock: Mock): void;
  /** The default world is in the scenario again, whose file has changed. */
  applied(scenario: string): void;
  /** The file of the scenario has changed, and is not right now. */
  refused(error: Error): void;
  event(event: EngineEvent): void;
}

/** Makes the reporter of a style: `text` for people, `json` for programs, `quiet` for errors only. */
export const createReporter = (style: 'text' | 'json' | 'quiet'): Reporter => {
  if (style === 'json') {
    return {
      ready: printReadyAsJson,
      applied: (scenario) => printLine(JSON.stringify({ kind: 'scenario', scenario })),
      refused: ({ message }) => printLine(JSON.stringify({ kind: 'refused', message })),
      event: printEventAsJson,
    };
  }
  return {
    ready: style === 'text' ? printBanner : () => undefined,
    applied: (scenario) => {
      if (style === 'text') printLine(`The default world is in the scenario "${scenario}" again.`);
    },
    refused: ({ message }) => console.error(picocolors.red(`${message}\nEverything stays as it was.`)),
    event: (event) => {
      if (event.kind !== 'request') printTrouble(event);
      else if (style === 'text') printRequest(event);
    },
  };
};

const printReadyAsJson = (mock: Mock): void => {
  const apis = Object.fromEntries(mock.apis.map((id) => [id, mock.credentials(id)]));
  console.log(JSON.stringify({ kind: 'ready', url: mock.url, apis }));
};

const printEventAsJson = (event: EngineEvent): void => {
  const { kind, ...rest } = event;
  if ('error' in rest) printLine(JSON.stringify({ kind, ...rest, error: String(rest.error) }));
  else printLine(JSON.stringify(event));
};

const printBanner = (mock: Mock): void => {
  console.log(`${picocolors.bold('Rollcall')} listens on ${picocolors.cyan(mock.url)}\n`);
  for (const id of mock.apis) {
    const { baseUrl, headers, variables } = mock.credentials(id);
    const flags = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`);
    const values = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    console.log(`  ${picocolors.bold(id.padEnd(12))} ${[baseUrl, ...values].join('  ')}`);
    if (flags.length > 0) console.log(`  ${''.padEnd(12)} ${picocolors.dim(flags.join(' '))}`);
  }
  console.log(`\n  ${picocolors.bold('admin'.padEnd(12))} ${mock.url}/__admin`);
  console.log(`\nCtrl-C ends it.\n`);
};

const printRequest = ({ method, url, status, operationId = '-', id, fault }: RequestEvent): void => {
  const color =
    status > 0 && status < 400 ? picocolors.green : status > 0 && status < 500 ? picocolors.yellow : picocolors.red;
  const names = [operationId, id, ...(fault === undefined ? [] : [fault])].join(' ');
  printLine(`${color(status === 0 ? '---' : String(status))} ${method} ${url} ${picocolors.dim(names)}`);
};

const printTrouble = (event: ViolationEvent | FailureEvent): void => {
  if (event.kind === 'failure') {
    console.error(picocolors.red(`Failed while answering ${event.method} ${event.url}:`), event.error);
    return;
  }
  const { api, operationId, status, violations } = event;
  const lines = violations.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`);
  const head = `${operationId} of ${api} answered ${status} against its spec; this is a bug of Rollcall:`;
  console.error([picocolors.red(head), ...lines].join('\n'));
};
