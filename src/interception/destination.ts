import type { RequestOptions } from 'node:http';

/** Where a connection is to go. */
export interface Destination {
  /** Lower case, without the brackets of an IPv6 address or the dot that ends a full name. */
  readonly host: string;
  readonly port: number;
}

/**
 * Reads where the arguments of `net.connect` or `tls.connect` lead. Undefined where that is no host, but a socket in the
 * file system or a pipe.
 */
export const readDestination = (given: readonly unknown[]): Destination | undefined => {
  const [first, second] = given;
  if (isObject(first)) return readOptions(first);
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  const host = typeof second === 'string' ? second : given.find(isObject)?.['host'];
  return { host: toHostName(host), port: Number(first) };
};

/** What is known of a request before it is sent, in `node:http` and in undici. */
export interface RequestLine {
  readonly method?: string;
  readonly path?: string;
}

/**
 * Where a request leads that is sent to a proxy, which passes it on: by `CONNECT`, or with a whole URL in place of a path.
 * Undefined where it is for whom it is sent to.
 */
export const readForwarding = ({ method, path = '' }: RequestLine): Destination | undefined => {
  const text = method === 'CONNECT' ? `tunnel://${path}` : path;
  if (!/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { hostname, port, protocol } = new URL(text);
  return { host: toHostName(hostname), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
};

/** The same for a request of `node:http`, wherever it leads. */
export const readRequestDestination = (
  request: RequestLine,
  { socketPath, host, port }: RequestOptions,
): Destination | undefined =>
  // The `path` of the options is that of the request.
  readForwarding(request) ?? readDestination([{ path: socketPath, host, port }]);

/** Whether a request of `node:http` is for a connection by TLS; one to a proxy says so of where that is to pass it on. */
export const isEncrypted = (request: RequestLine & { readonly protocol: string }): boolean =>
  readForwarding(request) ? /^https:/i.test(request.path ?? '') : request.protocol === 'https:';

const readOptions = ({ path, host, hostname, servername, port, socket }: Record<string, unknown>) => {
  // A connection over another one, such as a tunnel through a proxy, names only whom it trusts.
  if (isObject(socket)) return { host: toHostName(servername ?? host ?? hostname), port: Number(port) };
  return typeof path === 'string' ? undefined : { host: toHostName(host ?? hostname), port: Number(port) };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A host's name as it is compared. */
export const toHostName = (host: unknown): string =>
  typeof host === 'string' && host !== '' ? host.toLowerCase().replace(/^\[|\]$|\.$/g, '') : 'localhost';

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|::1?|::ffff:127\.\d+\.\d+\.\d+)$/.test(host);
