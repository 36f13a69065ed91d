import type { RecordKey } from '../core/collection.js';
import type { Json, JsonObject } from '../core/json.js';
import type { Settings } from '../core/settings.js';
import type { Transaction } from '../core/transaction.js';
import type { Document } from '../openapi/document.js';
import type { Operation } from '../openapi/operation.js';
import type { ReadRequest } from '../openapi/request-reader.js';
import type { Grant, Headers } from './credential.js';
import type { RecordRules } from './records/record-rules.js';
import type { Refusal } from './refusal.js';
import type { SeededCredential } from './seeded-credential.js';

/** What a handler answers: a status of the spec, and the body that goes with it. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler is given beside the request. */
export interface HandlerContext {
  /** Reads and writes this API's state; what it wrote is kept only if the answer is below 400. */
  readonly tx: Transaction;
  /**
   * Reads this API's state as its search index has it: as it was a while ago, if the world's `indexLag` says so.
   * What is written through it is dropped.
   */
  readonly index: Transaction;
  /** Names the version of the world that `tx` reads, for `past` in a later request. */
  readonly version: string;
  /**
   * Reads this API's state as it was at an earlier version; undefined for one that the world does not keep any more.
   * What is written through it is dropped.
   */
  readonly past: (version: string) => Transaction | undefined;
  readonly grant: Grant;
  /** The operation as its spec describes it, for what the spec says beyond the request's form. */
  readonly operation: Operation;
  /** Name of the world that the request is for. */
  readonly world: string;
  /** Scheme, host and world prefix that the request was sent to, such as `http://127.0.0.1:4010/w/a`. */
  readonly base: string;
  /** The profile that the specs are served in. */
  readonly profile: Profile;
}

/** The two forms that a spec comes in: as the vendor's service was observed, or as its document says. */
export type Profile = Settings['profile'];

/**
 * Answers one operation; all that it may know is in its arguments. One that writes through `tx` is synchronous, so that
 * nothing else happens in its world meanwhile.
 */
export type Handler = (request: ReadRequest, context: HandlerContext) => Answer | Refusal | Promise<Answer | Refusal>;

/** Something that happens by itself when a world's clock gets there. */
export interface Job {
  readonly run: (tx: Transaction, argument: JsonObject) => void;
  /** Repeats with this period in milliseconds, counted from midnight (UTC); without it, only when it was scheduled. */
  readonly every?: number;
  /** Of several times that are due at once only the last matters. */
  readonly coalesce?: boolean;
}

/** How one collection starts. `T` is whatever the scenario describes; the engine only passes it on. */
export type SeedFunction<T> = (scenario: T) => Iterable<readonly [RecordKey, JsonObject]>;

/** The vendor knowledge of one API: all that its spec cannot say. Every part may be absent. */
export interface ApiBehaviour<T = unknown> {
  /** By operationId. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  /** By name of the collection, without the API's id. */
  readonly seeds?: Readonly<Record<string, SeedFunction<T>>>;
  /** What the records of each of these collections have to be like, by the same names. */
  readonly records?: Readonly<Record<string, RecordRules>>;
  /** The body that the vendor sends with a refusal. */
  readonly renderRefusal?: (refusal: Refusal, context: { readonly at: number; readonly path: string }) => unknown;
  /** The credentials that exist from the start. */
  readonly credentials?: (scenario: T) => readonly SeededCredential[];
  /**
   * Says what a well-formed secret is worth, where that follows from more than a list: from a signature, from records,
   * from the time. Undefined for one that is not known. Without it the seeded credentials are all that are known.
   */
  readonly verifyCredential?: (secret: string, context: VerificationContext) => SeededCredential | Refusal | undefined;
  /** What the vendor's documented paths hang below, after the server's path: `/companies/1`. */
  readonly basePath?: (scenario: T) => string;
  /** Names of the values that a client needs beside its credential, and the values. */
  readonly variables?: (scenario: T) => Readonly<Record<string, string>>;
  /** What the expressions in this API's contracts stand for, by name, where a provider is in the state of that scenario. */
  readonly stateValues?: (scenario: T) => Readonly<Record<string, Json>>;
  /** Which of those values is the credential of somebody with full rights. @default 'apiKey' */
  readonly fullCredential?: string;
  readonly jobs?: Readonly<Record<string, Job>>;
  /** Refuses requests before anything else of them is looked at. */
  readonly guard?: (headers: Headers) => Refusal | undefined;
  /** Its answers depend on more than the request and its collections, so none of them is remembered. */
  readonly volatile?: boolean;
}

/** What a credential is verified with. */
export interface VerificationContext {
  /** Reads the world's state and clock; what is written through it is dropped. */
  readonly tx: Transaction;
  /** Whether a credential that is not known is to be refused; otherwise it has full rights. */
  readonly strict: boolean;
  /** The credentials that exist from the start, by secret. */
  readonly seeded: ReadonlyMap<string, SeededCredential>;
  /** The document of the API. */
  readonly document: Document;
}
