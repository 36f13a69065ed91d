import type { Commit } from '../../core/world.js';
import type { Operation } from '../../openapi/operation.js';
import type { Violation } from '../../openapi/violation.js';
import type { Api } from '../api.js';
import type { Headers } from '../credential.js';
import type { Refusal } from '../refusal.js';

/** What an answer was made from, by name: holding on to the collections would hold on to old worlds. */
export interface Reads {
  /** Full names of the collections. */
  readonly collections: readonly string[];
  /** The records that were asked for by key: `<api>/<collection>/<key>`. */
  readonly keys: readonly string[];
}

/**
 * A request and its answer as the journal keeps them. Every request makes one, so it only refers to what is there
 * anyway; putting it into words waits until somebody asks.
 */
export interface Recorded {
  readonly id: string;
  /** What the world's clock showed. */
  readonly at: number;
  /** What the wall clock showed. */
  readonly receivedAt: number;
  /** Milliseconds that it took to make up the answer. */
  readonly took: number;
  readonly world: string;
  readonly api: Api | undefined;
  readonly operation: Operation | undefined;
  readonly parameters: Readonly<Record<string, string | undefined>> | undefined;
  readonly method: string;
  readonly url: string;
  /** The path without world prefix and mount. */
  readonly path: string;
  readonly requestHeaders: Headers;
  requestBody: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  responseBody: Uint8Array | undefined;
  /** Whether the bodies were given up for younger ones. */
  isWithoutBodies: boolean;
  /** The stage of the life cycle that answered. */
  readonly stage: string;
  readonly refusal: Refusal | undefined;
  /** What code of the mock threw. */
  readonly failure: string | undefined;
  /** Id of the fault that hit it. */
  readonly fault: string | undefined;
  readonly reads: Reads | undefined;
  readonly commit: Commit | undefined;
  /** The world's version after it. */
  readonly version: number;
  /** How the answer breaks its spec; that may be found out after it was sent. */
  brokenRules: readonly Violation[];
  /** Its journal and its neighbours in time among all journals; the room keeps these. */
  journal: { dropOldest(): void } | undefined;
  older: Recorded | undefined;
  newer: Recorded | undefined;
}

/** The path template of the operation that was called, as the vendor writes it. */
export const toPathTemplate = ({ api, operation, path }: Recorded): string | undefined => {
  if (!api || !operation) return undefined;
  return path.toLowerCase().startsWith(`${api.serverPath.toLowerCase()}/`)
    ? api.serverPath + operation.path
    : operation.path;
};
