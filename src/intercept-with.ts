import { answerGone } from './answer-gone.js';
import { RollcallError } from './core/rollcall-error.js';
import { currentWorld } from './current-world.js';
import type { Engine } from './engine/engine.js';
import { interceptHosts } from './interception/intercept-hosts.js';
import type { OnUnhandledRequest } from './interception/interceptor.js';
import { createServeRequest, type ServeRequest } from './server/serve-request.js';

/**
 * How requests of this process are to be intercepted.
 * @example
 * const options: InterceptOptions = { onUnhandledRequest: 'error' };
 * mock.intercept(options).restore();
 */
export interface InterceptOptions {
  /**
   * What becomes of requests to hosts that the mock does not stand in for: `bypass` lets them go their way, `error` makes
   * them fail. Those to this machine always go their way.
   * @default 'bypass' — code under test may need services that nobody mocks
   */
  readonly onUnhandledRequest?: OnUnhandledRequest;
}

/**
 * Ends of vendors' hosts that are answered in this process.
 * @example
 * using interception: Interception = mock.intercept();
 * assert(interception.hosts.includes('public-api.drata.com'));
 */
export interface Interception {
  /** Names of the hosts that are answered. */
  readonly hosts: readonly string[];
  /**
   * Lets requests go to the real hosts again; connections to the mock are ended. Doing it twice does nothing more.
   * @example
   * const interception = mock.intercept();
   * interception.restore();
   */
  restore(): void;
  /**
   * Restores at the end of the block that it was declared in by `using`.
   * @example
   * using interception = mock.intercept();
   * assert(interception.hosts.includes('api.tidalbay.com'));
   */
  [Symbol.dispose](): void;
}

/** The mock that answers. */
export interface Answering {
  readonly engine: Engine;
  /** Names of hosts, in lower case. */
  readonly hosts: readonly string[];
  /** Aborted when the mock is closed: then nobody is left to answer. */
  readonly closed: AbortSignal;
}

/** Lets a mock answer for the hosts of its APIs, each request in the world of the code that asks. */
export const interceptWith = ({ engine, hosts, closed }: Answering, options: InterceptOptions = {}): Interception => {
  const { onUnhandledRequest = 'bypass', ...unknown } = options;
  refuseUnknown(onUnhandledRequest, unknown);
  const stop = interceptHosts({ hosts: new Set(hosts), onUnhandledRequest, serve: serveInCurrentWorld(engine) });
  const restore = (): void => {
    closed.removeEventListener('abort', restore);
    stop();
  };
  closed.addEventListener('abort', restore);
  return { hosts, restore, [Symbol.dispose]: restore };
};

/** A world of another mock is that mock's to answer for. */
const serveInCurrentWorld = (home: Engine): ServeRequest => {
  const ways = new WeakMap<Engine, ServeRequest>();
  const find = (engine: Engine): ServeRequest => {
    const serve = ways.get(engine) ?? createServeRequest(engine);
    ways.set(engine, serve);
    return serve;
  };
  return (incoming, outgoing) => {
    const world = currentWorld.getStore();
    const gone = world && incoming.headers['rollcall-world'] === undefined ? answerGone(world) : undefined;
    if (gone) {
      outgoing.writeHead(gone.status, gone.headers).end(gone.body);
      return;
    }
    if (world) incoming.headers['rollcall-world'] ??= world.name;
    find(world?.engine ?? home)(incoming, outgoing);
  };
};

/** A name that was mistyped would let requests go to the real hosts. */
const refuseUnknown = (value: string, unknown: object): void => {
  const [name] = Object.keys(unknown);
  if (name !== undefined) {
    throw new RollcallError(
      'INVALID_OPTION',
      `There is no option ${JSON.stringify(name)}. There is onUnhandledRequest.`,
    );
  }
  if (value === 'bypass' || value === 'error') return;
  const message = `The option onUnhandledRequest cannot be ${JSON.stringify(value)}; it is bypass or error.`;
  throw new RollcallError('INVALID_OPTION', message);
};
