import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BUNDLE } from './bundle-program.js';

const ROOT = join(import.meta.dirname, '../..');

/** The program, bundled from its source before the first test, so that no build has to be fresh. */
export class Cli {
  /** What it has printed so far. */
  readonly stdout: string[] = [];
  readonly stderr: string[] = [];
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly #process: ChildProcess;
  readonly #listeners = new Set<() => void>();

  constructor(...parameters: readonly string[]) {
    const { FORCE_COLOR: _, ...environment } = process.env;
    this.#process = spawn(process.execPath, [join(BUNDLE, 'cli/main.js'), ...parameters], {
      cwd: ROOT,
      env: { ...environment, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#collect('stdout');
    this.#collect('stderr');
    this.ended = once(this.#process, 'close').then(([code, signal]) => code ?? signal);
    void this.ended.then(() => this.#tell());
  }

  /** The first line of an output that matches, as soon as it is there; rejects if the program ends without it. */
  async line(pattern: RegExp, from: 'stdout' | 'stderr' = 'stdout'): Promise<string> {
    for (;;) {
      const found = this[from].find((line) => pattern.test(line));
      if (found !== undefined) return found;
      const { exitCode, signalCode } = this.#process;
      if (exitCode !== null || signalCode !== null) throw new Error(`It ended without ${pattern}:\n${this.output}`);
      await new Promise<void>((resolve) => this.#listeners.add(resolve));
    }
  }

  /** What it says about itself with `--json` once it is ready. */
  async ready(): Promise<Ready> {
    return JSON.parse(await this.line(/"kind":"ready"/));
  }

  get output(): string {
    return [...this.stdout, ...this.stderr].join('\n');
  }

  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    this.#process.kill(signal);
    return this.ended;
  }

  /** Nobody reads its standard output from now on. */
  deafen(): void {
    this.#process.stdout?.destroy();
  }

  #collect(name: 'stdout' | 'stderr'): void {
    const stream = this.#process[name];
    if (stream === null) throw new Error(`The program has no ${name}`);
    createInterface({ input: stream }).on('line', (line) => {
      this[name].push(line);
      this.#tell();
    });
  }

  #tell(): void {
    const waiting = [...this.#listeners];
    this.#listeners.clear();
    for (const resolve of waiting) resolve();
  }
}

interface Credentials {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The line that `--json` prints when the mock is ready. */
export interface Ready {
  readonly url: string;
  readonly apis: Readonly<Partial<Record<'secureframe' | 'tidalbay', Credentials>>>;
}

/** Runs the program to its end. */
export const runCli = async (...parameters: readonly string[]): Promise<{ code: number | string; output: string }> => {
  const cli = new Cli(...parameters);
  return { code: await cli.ended, output: cli.output };
};
