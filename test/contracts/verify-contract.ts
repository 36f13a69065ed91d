import { fork } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createMock } from '../../src/index.js';
import { openStateEndpoint } from './state-endpoint.js';

/** What Pact's verifier found. */
export interface Verification {
  /** Descriptions of the interactions that it tried, with whether the provider kept them. */
  readonly results: readonly { readonly description: string; readonly result: string }[];
  readonly refusedStates: readonly string[];
  /** What it says to a reader. */
  readonly report: string;
}

/** What Pact's verifier writes. */
interface Output {
  readonly interactionResults?: Verification['results'];
  readonly output?: readonly string[];
}

/** Holds a mock of one API to a contract's file with Pact's own verifier, state after state. */
export const verifyContract = async (api: string, file: string): Promise<Verification> => {
  await using mock = await createMock({ apis: [api], port: 0, clock: 'frozen', auth: 'strict' });
  await using states = await openStateEndpoint(mock, api);
  const found = await verifyProvider({ api, file, url: toProviderUrl(mock.baseUrl(api)), statesUrl: states.url });
  return { ...found, refusedStates: states.refusals };
};

/** Holds whatever answers at a URL to a contract's file with Pact's own verifier. */
export const verifyProvider = async (provider: {
  readonly api: string;
  readonly file: string;
  readonly url: string;
  readonly statesUrl: string;
}): Promise<Omit<Verification, 'refusedStates'>> => {
  const said = await runVerifier({
    provider: provider.api,
    providerBaseUrl: provider.url,
    pactUrls: [provider.file],
    providerStatesSetupUrl: provider.statesUrl,
    failIfNoPactsFound: true,
    logLevel: 'error',
  });
  const { interactionResults: results = [], output = [said] } = readOutput(said);
  return { results, report: stripVTControlCharacters(output.join('\n')) };
};

/** Where the verifier could not do its work at all, it says so in plain text. */
const readOutput = (said: string): Output => (said.startsWith('{') ? (JSON.parse(said) as Output) : {});

/** Paths in a contract are those of the spec; the base URL of one API goes on into them. */
const toProviderUrl = (baseUrl: string): string => baseUrl.replace(/\/companies\/\d+$/, '');

const runVerifier = (options: object): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'verifier-process.js'), {
      env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', ({ output }: { output: string }) => resolve(output));
    // `exit` may come before what the process has sent; the channel ends after it.
    child.once('disconnect', () => reject(new Error("Pact's verifier ended before it said anything.")));
    child.send(options);
  });
