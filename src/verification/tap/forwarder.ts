import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { BodyCapture } from './body-capture.js';
import { explainFailure } from './explain-failure.js';
import type { TappedExchange, TappedResponse } from './message.js';
import { passHeaders } from './pass-headers.js';
import type { TapOptions } from './tap-options.js';
import { isRepeatable, type RequestHead, TargetConnections } from './target-connections.js';

/** One request on its way. */
interface Passage {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly number: number;
  readonly startedAt: number;
  readonly requestBody: BodyCapture;
  readonly responseBody: BodyCapture;
  readonly head: RequestHead;
  answer: IncomingMessage | undefined;
  isOver: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Passes requests on to the target and its answers back, byte by byte, and tells of each. */
export class Forwarder {
  readonly #options: TapOptions;
  readonly #connections: TargetConnections;
  #count = 0;

  constructor(options: TapOptions) {
    this.#options = options;
    this.#connections = new TargetConnections(options.target);
  }

  /** Passes one request on. */
  forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { bodyLimit } = this.#options;
    const { method = 'GET', url = '/', rawHeaders: headers } = incoming;
    const head = { method, url, headers, hasBody: announcesBody(incoming) };
    const passage: Passage = {
      incoming,
      outgoing,
      number: ++this.#count,
      startedAt: Date.now(),
      requestBody: new BodyCapture(bodyLimit),
      responseBody: new BodyCapture(bodyLimit),
      head,
      answer: undefined,
      isOver: false,
      timer: undefined,
    };
    outgoing.sendDate = false;
    // Only what can be sent again goes over a connection that was used before: the target may just have closed it.
    this.#send(passage, isRepeatable(head) ? 'kept' : 'new');
  }

  /** Lets go of the connections to the target. */
  close(): void {
    this.#connections.close();
  }

  #send(passage: Passage, connection: 'kept' | 'new'): void {
    const { incoming, outgoing } = passage;
    let request: ClientRequest;
    try {
      request = this.#connections.open(passage.head, connection);
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
      const isStale = request.reusedSocket && !outgoing.destroyed;
      if (isStale) this.#send(passage, 'new');
      else this.#fail(passage, error);
    });
    outgoing.on('close', () => {
      if (outgoing.writableFinished) return;
      request.destroy();
      this.#end(passage, 'the client went away before the answer was complete');
    });
    if (!passage.head.hasBody) {
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
    const { incoming, answer, number, startedAt, head } = passage;
    const exchange: TappedExchange = {
      number,
      startedAt,
      took: Date.now() - startedAt,
      request: {
        method: head.method,
        url: head.url,
        httpVersion: incoming.httpVersion,
        headers: head.headers,
        body: passage.requestBody.take(!head.hasBody || incoming.complete),
      },
      targetUrl: this.#options.target.origin + this.#connections.toPath(head.url),
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
