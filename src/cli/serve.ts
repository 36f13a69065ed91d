import type { Command } from 'commander';
import type { ParameterValues } from '../company/scenario/scenario-source.js';
import { createMock } from '../create-mock.js';
import type { MockOptions } from '../resolve-options.js';
import { createReporter } from './reporter.js';

/** What `rollcall serve` takes on the command line. */
export interface ServeOptions extends Omit<MockOptions, 'apis' | 'listen' | 'onEvent' | 'bodyLimit' | 'parameters'> {
  readonly parameter?: ParameterValues;
  readonly watch?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Options that a scenario has a say in: their defaults must not go before it. */
const SAID_BY_SCENARIOS = ['clock', 'profile', 'auth', 'rateLimit', 'indexLag'] as const;

/** Serves until the process is told to end. */
export const serve = async (apis: readonly string[], given: ServeOptions, command: Command): Promise<void> => {
  const { quiet, json, watch, parameter: parameters = {}, ...all } = given;
  const options: { -readonly [K in keyof MockOptions]: MockOptions[K] } = { ...all, parameters };
  for (const name of SAID_BY_SCENARIOS) if (command.getOptionValueSource(name) === 'default') delete options[name];

  const reporter = createReporter(json ? 'json' : quiet ? 'quiet' : 'text');
  const mock = await createMock({ ...options, apis, onEvent: reporter.event });
  // Nobody who does not watch waits for what only watching needs.
  if (watch) await (await import('./watch-scenario.js')).watchScenario(mock, options, reporter);
  reporter.ready(mock);
  const end = (): void => {
    // Requests under way are not waited for: whoever presses Ctrl-C wants the prompt back.
    void mock.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
};
