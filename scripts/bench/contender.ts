import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  /** Resident memory in megabytes. */
  readMemory(): Promise<number>;
  stop(): Promise<void>;
}

/** How a server is started, and how its first address is read from what it prints. */
export interface Start {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly readUrl?: (line: string) => string | undefined;
}

const readPlainUrl = (line: string): string | undefined => /http:\/\/[\w.:]+/.exec(line)?.[0];

/** Starts a server and waits for the line that names its address. */
export const startContender = async ({ name, command, env, readUrl = readPlainUrl }: Start): Promise<Contender> => {
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await waitForUrl(child, readUrl);
  return { name, url, readMemory: () => readMemory(child), stop: () => stop(child) };
};

const waitForUrl = async (child: ChildProcess, readUrl: NonNullable<Start['readUrl']>): Promise<string> => {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  for await (const line of lines) {
    const url = readUrl(line);
    if (url === undefined) continue;
    // What comes later is read and dropped, or the pipe would fill up and stop the server.
    child.stdout?.resume();
    return url;
  }
  throw new Error(`The server ended before it named its address (exit code ${child.exitCode}).`);
};

const readMemory = async ({ pid }: ChildProcess): Promise<number> => {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
