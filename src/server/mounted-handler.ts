import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isForPage } from './is-for-page.js';
import { readAgain } from './read-again.js';
import type { ServeRequest } from './serve-request.js';

/**
 * A handler that applications mount: Express, Connect, or a plain server of Node.
 * @example
 * import { createServer } from 'node:http';
 *
 * const handler: MountedHandler = mock.express();
 * const server = createServer(handler);
 * assert.equal(server.listening, false);
 */
export type MountedHandler = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/** What answers the requests that come to a mounted handler. */
export interface Mounted {
  /** Loads what answers with pages for people. */
  readonly loadApp: () => Promise<RequestListener>;
  readonly serve: ServeRequest;
  /** Throws where nobody may ask any more. */
  readonly refuseUse: () => void;
}

/** Makes a handler of the whole mock for somebody else's application. What is misuse goes to `next`, if there is one. */
export const createMountedHandler =
  ({ loadApp, serve, refuseUse }: Mounted): MountedHandler =>
  (incoming, outgoing, next) => {
    const fail = (error: unknown): void => {
      if (next) next(error);
      else outgoing.destroy(error as Error);
    };
    try {
      refuseUse();
      if (isForPage(incoming.url ?? '')) void loadApp().then((app) => app(incoming, outgoing), fail);
      else serve(incoming, outgoing, readAgain(incoming));
    } catch (error) {
      fail(error);
    }
  };
