import type { Drip, Fault } from '../core/fault.js';
import type { Transaction } from '../core/transaction.js';
import type { Commit } from '../core/world.js';
import type { Operation } from '../openapi/operation.js';
import type { ReadRequest } from '../openapi/request-reader.js';
import type { Violation } from '../openapi/violation.js';
import type { Api } from './api.js';
import type { Answer } from './behaviour.js';
import { type Grant, type Headers, openGrant } from './credential.js';
import type { Recorded } from './journal/recorded.js';
import type { Preference } from './preference.js';
import type { Remembered } from './recall.js';
import type { Refusal } from './refusal.js';
import type { Timeline } from './timeline.js';

/** A request as a transport hands it over. */
export interface EngineRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query as they were sent, not decoded. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Headers;
  readonly body?: Uint8Array | undefined;
  /** What tells one client from another: its address. */
  readonly client?: string | undefined;
  /** `http` unless said otherwise. */
  readonly scheme?: 'http' | 'https';
  /** The path that the mock is mounted below in another application, which `url` no longer has. */
  readonly mount?: string | undefined;
}

/** A body that comes in pieces, for as long as it is read: whoever stops reading it calls `return`. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Tells a body that comes in pieces. */
export const isByteStream = (body: unknown): body is ByteStream =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** What a transport sends. */
export interface EngineResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | ByteStream | undefined;
  /** Milliseconds to wait before it is sent. */
  readonly delay: number;
  /** What is to go wrong on its way; nothing, usually. */
  readonly mishap?: Mishap | undefined;
}

/** What goes wrong with an answer on its way, where a fault says so. */
export type Mishap =
  /** The connection is dropped in place of the answer. */
  | { readonly kind: 'abort' }
  /** The connection is dropped in the middle of the body. */
  | { readonly kind: 'truncate' }
  /** The body comes bit by bit. */
  | ({ readonly kind: 'drip' } & Drip);

/** Where a request leads. */
export interface Target {
  readonly api: Api;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** One request on its way through the life cycle; each stage adds what it found out. */
export class Exchange {
  readonly request: EngineRequest;
  /** What the wall clock showed when the request came. */
  readonly wall: number;
  /** What the stopwatch showed then. */
  readonly began: number;
  /** Name of the stage that the request is in, or left by. */
  stage = '';
  /** The path without world prefix and mount, as the vendor would see it. */
  path = '';
  query = '';
  /** The world that the path names. */
  prefix: string | undefined;
  /** Known as soon as the request is known to be for an API, even where no operation matches. */
  api: Api | undefined;
  target!: Target;
  timeline!: Timeline;
  id = '';
  /** The fault that hit it, its count with this hit. */
  fault: Fault | undefined;
  grant: Grant = openGrant;
  preference: Preference | undefined;
  reading!: ReadRequest;
  tx: Transaction | undefined;
  /** What the handler answered. */
  answer: Answer | undefined;
  /** An earlier answer that still holds. */
  remembered: Remembered | undefined;
  /** The media type that the answer's body will have. */
  mediaType = 'application/json';
  commit: Commit | undefined;
  /** Whether the answer depends on nothing but the request and what the transaction read. */
  repeatable = false;
  /** Why it was refused. */
  refusal: Refusal | undefined;
  /** What code of the mock threw. */
  failure: string | undefined;
  /** How the answer breaks its spec. */
  brokenRules: readonly Violation[] = [];
  /** What the journal keeps of it, once it is answered. */
  entry: Recorded | undefined;

  constructor(request: EngineRequest, wall: number, began: number) {
    this.request = request;
    this.wall = wall;
    this.began = began;
  }
}

/** How a request can leave the life cycle early: with an answer, or refused. */
export type Outcome = Answer | Refusal;
