import { createMock } from '../create-mock.js';
import type { MockOptions } from '../resolve-options.js';
import { createReporter } from './reporter.js';

/** What `rollcall serve` takes on the command line. */
export interface ServeOptions extends Omit<MockOptions, 'apis' | 'listen' | 'onEvent' | 'bodyLimit'> {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Serves until the process is told to end. */
export const serve = async (apis: readonly string[], { quiet, json, ...options }: ServeOptions): Promise<void> => {
  const reporter = createReporter(json ? 'json' : quiet ? 'quiet' : 'text');
  const mock = await createMock({ ...options, apis, onEvent: reporter.event });
  reporter.ready(mock);
  const end = (): void => {
    // Requests under way are not waited for: whoever presses Ctrl-C wants the prompt back.
    void mock.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
};
