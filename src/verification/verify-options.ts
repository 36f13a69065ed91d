import type { Profile } from '../engine/behaviour.js';
import type { LayerName } from './layer.js';

/**
 * How a verification is to be; everything but the API and its base URL has a default.
 * @example
 * const options: VerifyOptions = {
 *   api: 'tidalbay',
 *   baseUrl: mock.baseUrl('tidalbay'),
 *   layers: ['openapi'],
 *   only: ['getEmployee'],
 * };
 * assert.equal((await verify(options)).verdict, 'passed');
 */
export interface VerifyOptions {
  /** Id of an API, or the path of an OpenAPI file of your own. */
  readonly api: string;
  /** Where the API's documented paths hang, as a client would have it. */
  readonly baseUrl: string;
  /** Headers that every request with full rights has: the credential. @default none, or what a Rollcall server says */
  readonly headers?: Readonly<Record<string, string>>;
  /** @default 'observed' — what live services do; `documented` holds it to their documents */
  readonly profile?: Profile;
  /** @default ['pact', 'openapi', 'stateful'] */
  readonly layers?: readonly LayerName[];
  /** Send nothing that could change anything. @default false */
  readonly readOnly?: boolean;
  /** Hosts that may be written to, beside this machine. @default [] */
  readonly allowWrites?: readonly string[];
  /** Values of records that are there, such as `{'employee.id': 'emp_1'}`. @default {} */
  readonly existing?: Readonly<Record<string, string>>;
  /**
   * Operations by their id, with `*` for anything, and interactions by a part of their description.
   * @default [] — all
   */
  readonly only?: readonly string[];
  /** Requests in a second. @default as many as there are */
  readonly rate?: number;
  /** Milliseconds that one request may take. @default 10000 */
  readonly timeout?: number;
  /** How many random sequences are tried. @default 25 */
  readonly runs?: number;
  /** What chance is keyed by. @default 1 — a run tells the same today and tomorrow */
  readonly seed?: number;
  /** Where a replay begins, as a failure printed it. */
  readonly path?: string;
  /** @default 20000 */
  readonly maxRequests?: number;
  /** Percent of the documented answers that have to be seen. @default 0 */
  readonly minCoverage?: number;
  /** Folder with contracts, a folder for each API. @default those that come with Rollcall */
  readonly contracts?: string;
  /**
   * Whoever puts the implementation into states, as Pact asks for them. Without a URL the headers are for the admin API
   * of a Rollcall server. @default a Rollcall server does so itself
   */
  readonly states?: { readonly url?: string; readonly headers?: Readonly<Record<string, string>> };
  /** What is handed to Pact's verifier as it is: where a broker is, which contracts of it, whether results are published. */
  readonly pact?: Readonly<Record<string, unknown>>;
  /** Where it is written down what a run created. @default '.rollcall/ledger.jsonl' */
  readonly ledger?: string;
  /** Whether Prism gives a second opinion. @default where it is installed */
  readonly prism?: boolean;
}

/** Options with nothing left open. */
export type ResolvedVerifyOptions = VerifyOptions &
  Required<
    Pick<
      VerifyOptions,
      | 'headers'
      | 'profile'
      | 'layers'
      | 'readOnly'
      | 'allowWrites'
      | 'existing'
      | 'only'
      | 'timeout'
      | 'runs'
      | 'seed'
      | 'maxRequests'
      | 'minCoverage'
      | 'ledger'
    >
  >;
