import type { Violation } from '../openapi/violation.js';

/** What the engine needs of the program around it. */
export interface Host {
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  /** Milliseconds since whenever, finer than the wall clock; without it, durations are told by that. */
  readonly stopwatch?: () => number;
  /** What the process takes: bytes of memory, seconds of the processor, and since when, in milliseconds since 1970. */
  readonly measureProcess?: () => { readonly memory: number; readonly cpuSeconds: number; readonly startedAt: number };
  /** Hears of what happened; must not throw. */
  readonly report: (event: EngineEvent) => void;
  /** Does what no answer waits for, once the current one is on its way. Without it, such things are done at once. */
  readonly defer?: (task: () => void) => void;
}

/**
 * Something that happened.
 * @example
 * const events: EngineEvent[] = [];
 * await using heard = await createMock({ listen: false, onEvent: (event) => events.push(event) });
 * await heard.fetch('/nowhere');
 * assert.equal(events[0]?.kind, 'request');
 */
export type EngineEvent = RequestEvent | ViolationEvent | FailureEvent;

/**
 * A request was answered.
 * @example
 * const toLine = ({ method, url, status }: RequestEvent) => `${method} ${url} ${status}`;
 * const lines: string[] = [];
 * await using heard = await createMock({
 *   listen: false,
 *   onEvent: (event) => event.kind === 'request' && lines.push(toLine(event)),
 * });
 * await heard.fetch('/nowhere');
 * assert.deepEqual(lines, ['GET /nowhere 404']);
 */
export interface RequestEvent {
  readonly kind: 'request';
  readonly id: string;
  readonly world: string | undefined;
  readonly api: string | undefined;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  /** 0 where a fault dropped the connection before anything was done. */
  readonly status: number;
  /** Id of the fault that hit it. */
  readonly fault?: string;
}

/**
 * The mock itself was about to break its spec.
 * @example
 * const broken: ViolationEvent[] = [];
 * await using heard = await createMock({
 *   listen: false,
 *   validateResponses: 'warn',
 *   onEvent: (event) => event.kind === 'response-violation' && broken.push(event),
 * });
 * await heard.fetch('/tidalbay/v1/employees', heard.credentials('tidalbay'));
 * assert.deepEqual(broken, []);
 */
export interface ViolationEvent {
  readonly kind: 'response-violation';
  readonly api: string;
  readonly operationId: string;
  readonly status: number;
  readonly violations: readonly Violation[];
}

/**
 * Code of the mock threw.
 * @example
 * const errors: FailureEvent['error'][] = [];
 * await using heard = await createMock({
 *   listen: false,
 *   onEvent: (event) => event.kind === 'failure' && errors.push(event.error),
 * });
 * await heard.fetch('/nowhere');
 * assert.deepEqual(errors, []);
 */
export interface FailureEvent {
  readonly kind: 'failure';
  readonly method: string;
  readonly url: string;
  readonly error: unknown;
}
