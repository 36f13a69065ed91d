import { fork } from 'node:child_process';

/** How Pact's verifier is started. */
export interface Verifier {
  /** The program of the process that it runs in. */
  readonly program: string;
  /** Where the package is. */
  readonly module: string;
}

/** What Pact's verifier says of a mismatch; of those that are not about a body only some have a path. */
export interface PactMismatch {
  readonly type: string;
  readonly mismatch?: string;
  readonly path?: string;
  readonly key?: string;
}

/** Why an interaction was found not to be kept, or could not be tried. */
export interface PactError {
  /** Ends with the interaction's description. */
  readonly interaction: string;
  readonly mismatch: {
    readonly type: string;
    readonly message?: string;
    readonly mismatches?: readonly PactMismatch[];
  };
}

/** What Pact's verifier says at the end. */
export interface PactOutput {
  readonly interactionResults: readonly { readonly description: string; readonly result: string }[];
  readonly errors: readonly PactError[];
  readonly pendingErrors: readonly PactError[];
}

/** Characters of what a process said before it died. */
const LAST_WORDS = 500;

/**
 * Lets Pact's verifier do its work.
 * @returns what it says, or where it could not do its work at all why
 */
export const runVerifier = async ({ program, module }: Verifier, options: object): Promise<PactOutput | string> => {
  const said = await new Promise<string>((resolve) => {
    const child = fork(program, [], {
      env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-LAST_WORDS);
    });
    child.once('message', ({ output }: { output: string }) => resolve(output));
    child.once('error', (error) => resolve(`Pact's verifier cannot be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(`Pact's verifier ended with ${signal ?? code} before it said anything. ${words}`.trim()),
    );
    child.send({ module, options });
  });
  if (!said.startsWith('{')) return said;
  const { interactionResults = [], errors = [], pendingErrors = [] } = JSON.parse(said) as Partial<PactOutput>;
  return { interactionResults, errors, pendingErrors };
};
