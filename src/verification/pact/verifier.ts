import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { devNull } from 'node:os';

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
  /** What was there, as JSON where it is of a body. */
  readonly actual?: unknown;
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
  /** Why the results did not reach the broker. */
  readonly publishingFailure?: string;
}

/**
 * What would change which contracts and interactions are verified without anybody having said so to us. Credentials of a
 * broker are not among them.
 */
const UNASKED = [
  'PACT_BROKER_BASE_URL',
  'PACT_BROKER_PUBLISH_VERIFICATION_RESULTS',
  'PACT_DESCRIPTION',
  'PACT_PROVIDER_STATE',
  'PACT_PROVIDER_NO_STATE',
];

/** It reads the certificates of all authorities anew for each request, which takes it longer than all the rest. */
const NO_AUTHORITIES = { SSL_CERT_FILE: devNull, SSL_CERT_DIR: devNull };

/** Characters of what a process said before it died. */
const LAST_WORDS = 500;

/** Characters of its log; the log comes before the report. */
const LONGEST_LOG = 1_000_000;

/**
 * Lets Pact's verifier do its work; `isLocal` where it asks nobody but us.
 * @returns what it says, or where it could not do its work at all why
 */
export const runVerifier = async (
  { program, module }: Verifier,
  options: object,
  { isLocal = false }: { readonly isLocal?: boolean } = {},
): Promise<PactOutput | string> => {
  const asked = Object.entries(process.env).filter(([name]) => !UNASKED.includes(name));
  const child = fork(program, [], {
    env: { ...Object.fromEntries(asked), ...(isLocal && NO_AUTHORITIES), PACT_DO_NOT_TRACK: 'true' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.send({ module, options });
  const { output, log } = await listen(child);
  if (!output.startsWith('{')) return output;
  const { interactionResults = [], errors = [], pendingErrors = [] } = JSON.parse(output) as Partial<PactOutput>;
  const [, publishingFailure] = /pact_verifier: (Publishing of verification results failed.*)/.exec(log) ?? [];
  return { interactionResults, errors, pendingErrors, ...(publishingFailure !== undefined && { publishingFailure }) };
};

/** Waits for a process to end, and for all that it has sent: its end may be told before. */
const listen = async (child: ChildProcess): Promise<{ readonly output: string; readonly log: string }> => {
  let output: string | undefined;
  let log = '';
  let words = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(0, LONGEST_LOG);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-LAST_WORDS);
  });
  child.once('message', (message: { readonly output: string }) => {
    output = message.output;
  });
  try {
    const [[code, signal]] = await Promise.all([once(child, 'close'), once(child, 'disconnect')]);
    output ??= `Pact's verifier ended with ${signal ?? code} before it said anything. ${words}`.trim();
    return { output, log };
  } catch (error) {
    return { output: `Pact's verifier cannot be started: ${(error as Error).message}`, log };
  }
};
