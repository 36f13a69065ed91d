import {
  type ClientRequest,
  Agent as HttpAgent,
  type IncomingMessage,
  request as requestHttp,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { BodyCapture } from './body-capture.js';
import { explainFailure } from './explain-failure.js';
import type { TappedExchange, TappedResponse } from './message.js';
import { passHeaders, withHost } from './pass-headers.js';
import type { TapOptions } from './tap.js';

/** Methods that may be sent a second time where the connection went away (RFC 9110, 9.2.2). */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** One request on its way. */
interface Passage {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly number: number;
  readonly startedAt: number;
  readonly requestBody: BodyCapture;
  readonly responseBody: BodyCapture;
  readonly hasBody: boolean;
  /** The path and query that the target is asked for. */
  readonly path: string;
  answer: IncomingMessage | undefined;
  isOver: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Passes requests on to the target and its answers back, byte by byte, and tells of each. */
export class Forwarder {
  readonly #options: TapOptions;
  readonly #basePath: string;
  readonly #headerLimit: number;
  readonly #agent: HttpAgent;
  #count = 0;

  constructor(options: TapOptions, headerLimit: number) {
    this.#options = options;
    this.#headerLimit = headerLimit;
    this.#basePath = options.target.pathname.replace(/\/$/, '');
    this.#agent =
      options.target.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  }

  /** Passes one request on. */
  forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { bodyLimit } = this.#options;
    const url = incoming.url ?? '/';
    const passage: Passage = {
      incoming,
      outgoing,
      number: ++this.#count,
      startedAt: Date.now(),
      requestBody: new BodyCapture(bodyLimit),
      responseBody: new BodyCapture(bodyLimit),
      hasBody: announcesBody(incoming),
      // A client that takes this for its proxy sends a whole URL.
      path: this.#basePath + url.replace(/^https?:\/\/[^/?]*/i, ''),
      answer: undefined,
      isOver: false,
      timer: undefined,
    };
    outgoing.sendDate = false;
    this.#send(passage, passage.hasBody || !REPEATABLE.has(incoming.method ?? '') ? undefined : this.#agent);
  }

  /** Lets go of the connections to the target. */
  close(): void {
    this.#agent.destroy();
  }

  /** Only what can be sent again goes over a connection that was used before: the target may just have closed it. */
  #send(passage: Passage, agent: HttpAgent | undefined): void {
    const { incoming, outgoing } = passage;
    let request: ClientRequest;
    try {
      request = this.#open(passage, agent);
    } catch (error) {
      this.#fail(passage, error as Error);
      return;
    }
    passage.timer = this.#startTimer(passage, request);
    request.on('continue', () => outgoing.writeContinue());
    request.on('response', (answer) => this.#answer(passage, answer));
    request.on('error', (error: NodeJS.ErrnoException) => {
      // An answer tells by itself that it breaks off; one that came before the whole body was taken is an answer too.
      if (passage.answer) return;
      const isStale = agent && request.reusedSocket && !outgoing.destroyed;
      if (isStale) this.#send(passage, undefined);
      else this.#fail(passage, error);
    });
    outgoing.on('close', () => {
      if (outgoing.writableFinished) return;
      request.destroy();
      this.#end(passage, 'the client went away before the answer was complete');
    });
    if (!passage.hasBody) {
      request.end();
      return;
    }
    request.flushHeaders();
    incoming.on('data', (chunk: Uint8Array) => passage.requestBody.add(chunk));
    incoming.on('end', () => request.addTrailers(toTrailers(incoming)));
    incoming.pipe(request);
  }

  #startTimer(passage: Passage, request: ClientRequest): NodeJS.Timeout | undefined {
    clearTimeout(passage.timer);
    const { timeout } = this.#options;
    if (timeout === undefined) return undefined;
    const end = (): void => {
      const failure = `the target gave no whole answer within ${timeout} ms`;
      this.#giveUp(passage, failure);
      request.destroy();
    };
    return setTimeout(end, timeout);
  }

  #open({ incoming, hasBody, path }: Passage, agent: HttpAgent | undefined): ClientRequest {
    const { target } = this.#options;
    const method = incoming.method ?? 'GET';
    const headers = withHost(passHeaders(incoming.rawHeaders), target.host);
    const isSilent = !headers.some((name, index) => index % 2 === 0 && /^content-length$/i.test(name));
    // Node would otherwise announce chunks where there is no body at all.
    if (!hasBody && isSilent && !REPEATABLE.has(method) && method !== 'DELETE') headers.push('Content-Length', '0');
    const open = target.protocol === 'https:' ? requestHttps : requestHttp;
    return open({
      protocol: target.protocol,
      hostname: target.hostname.replace(/^\[|\]$/g, ''),
      port: target.port,
      method,
      path,
      headers,
      agent: agent ?? false,
      setHost: false,
      maxHeaderSize: this.#headerLimit,
    });
  }

  #answer(passage: Passage, answer: IncomingMessage): void {
    const { outgoing } = passage;
    passage.answer = answer;
    answer.on('data', (chunk: Uint8Array) => passage.responseBody.add(chunk));
    answer.on('end', () => {
      if (answer.rawTrailers.length > 0) outgoing.addTrailers(toTrailers(answer));
      this.#end(passage, undefined);
    });
    answer.on('error', () => {
      // What was cut off must not look whole to the client.
      outgoing.destroy();
      this.#end(passage, 'the target broke off its answer');
    });
    try {
      outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, passHeaders(answer.rawHeaders));
    } catch (error) {
      answer.destroy();
      this.#fail(passage, error as Error);
      return;
    }
    outgoing.flushHeaders();
    answer.pipe(outgoing);
  }

  #fail(passage: Passage, error: NodeJS.ErrnoException): void {
    this.#giveUp(passage, explainFailure(error, this.#options.target));
  }

  #giveUp(passage: Passage, failure: string): void {
    const { outgoing } = passage;
    if (passage.isOver || outgoing.destroyed) return;
    this.#end(passage, failure);
    if (outgoing.headersSent) {
      outgoing.destroy();
      return;
    }
    const problem = { type: 'about:blank', title: 'The target cannot be reached', status: 502, detail: failure };
    outgoing.writeHead(502, { 'content-type': 'application/problem+json', connection: 'close' });
    outgoing.end(JSON.stringify(problem));
  }

  #end(passage: Passage, failure: string | undefined): void {
    if (passage.isOver) return;
    passage.isOver = true;
    clearTimeout(passage.timer);
    const { incoming, answer, number, startedAt, hasBody } = passage;
    const exchange: TappedExchange = {
      number,
      startedAt,
      took: Date.now() - startedAt,
      request: {
        method: incoming.method ?? 'GET',
        url: incoming.url ?? '/',
        httpVersion: incoming.httpVersion,
        headers: incoming.rawHeaders,
        body: passage.requestBody.take(!hasBody || incoming.complete),
      },
      targetUrl: this.#options.target.origin + passage.path,
      secretHeaders: this.#options.secretHeaders?.() ?? [],
      response: answer && toResponse(answer, passage.responseBody, failure === undefined),
      failure,
    };
    // The client gets its answer first.
    setImmediate(() => this.#options.onExchange(exchange));
  }
}

const announcesBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const toTrailers = ({ rawTrailers }: IncomingMessage): [string, string][] =>
  rawTrailers.flatMap((name, index) => (index % 2 === 0 ? [[name, rawTrailers[index + 1] as string]] : []));

const toResponse = (answer: IncomingMessage, body: BodyCapture, isEnded: boolean): TappedResponse => ({
  status: answer.statusCode ?? 0,
  reason: answer.statusMessage ?? '',
  httpVersion: answer.httpVersion,
  headers: answer.rawHeaders,
  body: body.take(isEnded),
});
