import { type ClientRequest, Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import type { RawHeaders } from './message.js';
import { passHeaders, withHost } from './pass-headers.js';

/** Methods that may be sent a second time where the connection went away (RFC 9110, 9.2.2). */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Bytes of headers; services send more than Node usually takes. */
export const HEADER_LIMIT = 65_536;

/** The head of a request, and whether a body comes after it. */
export interface RequestHead {
  readonly method: string;
  /** Path and query as the client has them; a client that takes a tap for its proxy sends a whole URL. */
  readonly url: string;
  readonly headers: RawHeaders;
  readonly hasBody: boolean;
}

/** Whether it does no harm to send a request a second time. */
export const isRepeatable = ({ method, hasBody }: Pick<RequestHead, 'method' | 'hasBody'>): boolean =>
  !hasBody && REPEATABLE.has(method);

/** Opens requests to one target, to the byte as they are, over connections that are kept open between them. */
export class TargetConnections {
  readonly #target: URL;
  readonly #basePath: string;
  readonly #agent: HttpAgent;
  /** Whether the target was seen to close connections that it let us keep, without a word. */
  areClosed = false;

  /** @param keptFor Milliseconds that a connection is kept open without a request; otherwise as long as the target does. */
  constructor(target: URL, keptFor?: number) {
    this.#target = target;
    this.#basePath = target.pathname.replace(/\/$/, '');
    const options = { keepAlive: true, ...(keptFor !== undefined && { timeout: keptFor }) };
    this.#agent = target.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
    this.#agent.on('free', (socket: Socket) => {
      if (!socket.listeners('end').includes(this.#onEnd)) socket.on('end', this.#onEnd);
    });
  }

  /** The path and query that the target is asked for. */
  toPath(url: string): string {
    return this.#basePath + url.replace(/^https?:\/\/[^/?]*/i, '');
  }

  /** Opens a request, over a connection that was kept or over a new one; body and end are for the caller to send. */
  open(head: RequestHead, connection: 'kept' | 'new'): ClientRequest {
    const target = this.#target;
    const { method, hasBody } = head;
    const headers = withHost(passHeaders(head.headers), target.host);
    const isSilent = !headers.some((name, index) => index % 2 === 0 && /^content-length$/i.test(name));
    // Node would otherwise announce chunks where there is no body at all.
    if (!hasBody && isSilent && !REPEATABLE.has(method) && method !== 'DELETE') headers.push('Content-Length', '0');
    const open = target.protocol === 'https:' ? requestHttps : requestHttp;
    return open({
      protocol: target.protocol,
      hostname: target.hostname.replace(/^\[|\]$/g, ''),
      port: target.port,
      method,
      path: this.toPath(head.url),
      headers,
      agent: connection === 'kept' ? this.#agent : false,
      setHost: false,
      maxHeaderSize: HEADER_LIMIT,
    });
  }

  readonly #onEnd = (): void => {
    this.areClosed = true;
  };

  /** Lets go of the connections. */
  close(): void {
    this.#agent.destroy();
  }
}
