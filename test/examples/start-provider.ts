import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = join(import.meta.dirname, '../../examples/tidalbay-provider/server.js');

/** The example of an implementation, as its README starts it, in a process of its own. */
export interface StartedProvider extends AsyncDisposable {
  readonly url: string;
  readonly statesUrl: string;
}

/** Starts the example on a free port. */
export const startProvider = async (...flags: readonly string[]): Promise<StartedProvider> => {
  const child = spawn(process.execPath, [PROGRAM, '--port', '0', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [unknown];
  const [url] = /http:\S+/.exec(String(line)) ?? [];
  if (url === undefined) throw new Error(`The example did not start: ${line}`);
  return {
    url,
    statesUrl: `${url}/_pact/provider-states`,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await ended;
    },
  };
};
