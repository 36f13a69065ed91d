import type { ClientRequest, IncomingMessage } from 'node:http';
import { explainFailure } from './explain-failure.js';
import type { CapturedBody, RawHeaders, TappedExchange } from './message.js';
import { isRepeatable, TargetConnections } from './target-connections.js';

/** How a carrier is to be. */
export interface CarrierOptions {
  /** What requests are carried to; its path goes before theirs. */
  readonly target: URL;
  /** Bytes that an exchange keeps of a body. */
  readonly bodyLimit: number;
  /** Milliseconds that the target has for its whole answer. */
  readonly timeout: number;
  /** Names of headers that hold a secret, whatever they are called. */
  readonly secretHeaders: () => readonly string[];
}

/** A request that is here whole. */
export interface CarriedRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly url: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** What came of a request, and the answer's body, of which the exchange may keep less. */
export interface Carried {
  readonly exchange: TappedExchange;
  readonly body: Uint8Array;
}

/** A request on its way. */
interface Journey {
  readonly request: CarriedRequest;
  readonly number: number;
  readonly startedAt: number;
  readonly chunks: Uint8Array[];
  /** Bytes of the answer's body so far. */
  length: number;
  answer: IncomingMessage | undefined;
  isOver: boolean;
  readonly finish: (failure: string | undefined) => void;
}

/** Milliseconds that a connection is kept open without a request: servers that we know wait longer than that. */
const KEPT_FOR = 1000;

/** Bytes of an answer's body that are taken: some never end. */
const LONGEST_BODY = 33_554_432;

/**
 * The tap for requests of our own: what a server and a client between us and the target would see goes straight there,
 * unchanged, and is recorded. One request at a time.
 */
export class Carrier {
  readonly #options: CarrierOptions;
  readonly #connections: TargetConnections;
  #count = 0;
  #current: ClientRequest | undefined;
  #giveUp: Journey['finish'] | undefined;

  constructor(options: CarrierOptions) {
    this.#options = options;
    this.#connections = new TargetConnections(options.target, KEPT_FOR);
  }

  /**
   * Sends a request. Where no whole answer comes, the exchange says why.
   * @throws what Node says of a request that is no HTTP; it was not sent then
   */
  carry(request: CarriedRequest): Promise<Carried> {
    return new Promise((resolve, reject) => {
      const finish = (failure: string | undefined): void => {
        if (journey.isOver) return;
        journey.isOver = true;
        clearTimeout(timer);
        // A connection is kept for the next request only where nothing of this one is left on it.
        if (failure !== undefined) this.#current?.destroy();
        this.#giveUp = undefined;
        resolve(this.#record(journey, failure));
      };
      const journey: Journey = {
        request,
        number: ++this.#count,
        startedAt: Date.now(),
        chunks: [],
        length: 0,
        answer: undefined,
        isOver: false,
        finish,
      };
      const { timeout } = this.#options;
      const timer = setTimeout(finish, timeout, `the target gave no whole answer within ${timeout} ms`);
      this.#giveUp = finish;
      const send = (): void => {
        try {
          if (!journey.isOver) this.#send(journey, this.#connections.areClosed && !isSafe ? 'new' : 'kept');
        } catch (error) {
          journey.isOver = true;
          clearTimeout(timer);
          reject(error);
        }
      };
      const isSafe = isRepeatable(toHead(request));
      if (isSafe) send();
      // What cannot be sent twice waits until it could be heard that a kept connection was closed: the second time that
      // everything that is there has been read.
      else setImmediate(setImmediate, send);
    });
  }

  /** Gives up what is on its way. */
  stop(reason: string): void {
    this.#giveUp?.(reason);
  }

  /** Lets go of the connections to the target. */
  close(): void {
    this.#connections.close();
  }

  #send(journey: Journey, connection: 'kept' | 'new'): void {
    const { request, finish } = journey;
    const outgoing = this.#connections.open(toHead(request), connection);
    this.#current = outgoing;
    outgoing.on('response', (answer) => {
      journey.answer = answer;
      answer.on('data', (chunk: Uint8Array) => take(journey, chunk));
      answer.on('end', () => finish(undefined));
      answer.on('error', () => finish('the target broke off its answer'));
    });
    outgoing.on('upgrade', (answer, socket) => {
      socket.destroy();
      journey.answer = answer;
      finish(undefined);
    });
    outgoing.on('error', (error) => {
      // An answer tells by itself that it breaks off; one that came before the whole body was taken is an answer too.
      if (journey.answer || journey.isOver) return;
      if (outgoing.reusedSocket) this.#connections.areClosed = true;
      if (outgoing.reusedSocket && isRepeatable(toHead(request))) this.#send(journey, 'new');
      else finish(explainFailure(error, this.#options.target));
    });
    outgoing.end(request.body.length > 0 ? request.body : undefined);
  }

  #record({ request, number, startedAt, chunks, answer }: Journey, failure: string | undefined): Carried {
    const { target, bodyLimit, secretHeaders } = this.#options;
    const body = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
    const capture = (bytes: Uint8Array, isEnded: boolean): CapturedBody => ({
      bytes: bytes.subarray(0, bodyLimit),
      length: bytes.length,
      isWhole: isEnded && bytes.length <= bodyLimit,
    });
    const exchange: TappedExchange = {
      number,
      startedAt,
      took: Date.now() - startedAt,
      request: { ...request, httpVersion: '1.1', body: capture(request.body, true) },
      targetUrl: target.origin + this.#connections.toPath(request.url),
      secretHeaders: secretHeaders(),
      response: answer && {
        status: answer.statusCode ?? 0,
        reason: answer.statusMessage ?? '',
        httpVersion: answer.httpVersion,
        headers: answer.rawHeaders,
        body: capture(body, failure === undefined),
      },
      failure,
    };
    return { exchange, body };
  }
}

/** Keeps a piece of the answer's body. */
const take = (journey: Journey, chunk: Uint8Array): void => {
  if (journey.isOver) return;
  journey.length += chunk.length;
  if (journey.length <= LONGEST_BODY) journey.chunks.push(chunk);
  else journey.finish(`the target's answer is larger than ${LONGEST_BODY / 1_048_576} MB, and was read no further`);
};

const toHead = ({ method, url, headers, body }: CarriedRequest) => ({ method, url, headers, hasBody: body.length > 0 });
