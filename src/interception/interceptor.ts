import type { RequestListener } from 'node:http';

/**
 * What becomes of requests to hosts that nobody answers for: they go their way, or fail.
 * @example
 * const onUnhandledRequest: OnUnhandledRequest = 'error';
 * mock.intercept({ onUnhandledRequest }).restore();
 */
export type OnUnhandledRequest = 'bypass' | 'error';

/** Somebody who answers for hosts in place of whoever really does. */
export interface Interceptor {
  /** Names of the hosts, in lower case. */
  readonly hosts: ReadonlySet<string>;
  readonly onUnhandledRequest: OnUnhandledRequest;
  /** Answers a request; it is called in the context of the code that asks. */
  readonly serve: RequestListener;
}
