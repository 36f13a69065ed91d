import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Mock } from '../../src/index.js';

/** A request on its way to the mock. */
export interface BentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** An answer of the mock that may be changed before it is sent. */
export interface Bendable {
  status: number;
  readonly headers: Headers;
  text: string;
  /** Changes the JSON of the body. */
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  json(change: (body: any) => unknown): void;
}

/** Asks the mock. */
export type Send = (request: BentRequest) => Promise<Bendable>;

/** What goes wrong between the mock and whoever asks it: with the request, or with the answer. */
export interface Bend {
  readonly request?: (url: string, init: RequestInit & { headers: Headers }) => string;
  readonly answer?: (answer: Bendable) => void;
  /** In place of both, for what takes more: asks the mock as often as it likes, or never. */
  readonly around?: (request: BentRequest, send: Send) => Promise<Bendable>;
}

/** An implementation with one fault: the mock, with something wrong in between. */
export interface BentTarget {
  readonly url: string;
  /** The fault from now on. */
  bend: Bend;
  close(): void;
}

/**
 * Starts an implementation in front of a mock; what is not for its APIs goes through as it is. Without the admin API it is
 * like an account of a real service.
 */
export const startBentTarget = async (mock: Mock, { admin = true } = {}): Promise<BentTarget> => {
  const send = createSend(mock);
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    const isOurs = /^(\/w\/[^/]+)?\/__admin/.test(request.url);
    if (isOurs && !admin) {
      outgoing.writeHead(404).end();
      return;
    }
    const { status, headers, text } = await answer(send, request, isOurs ? {} : target.bend);
    headers.delete('content-length');
    outgoing.writeHead(status, [...headers].flat());
    outgoing.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const target: BentTarget = { url, bend: {}, close };
  return target;
};

/** An answer as somebody would give it who does not ask the mock. */
export const createAnswer = (status: number, headers: RequestInit['headers'], text: string): Bendable => {
  const bendable: Bendable = {
    status,
    headers: new Headers(headers),
    text,
    json: (edit) => {
      const body = JSON.parse(bendable.text);
      bendable.text = JSON.stringify(edit(body) ?? body);
    },
  };
  return bendable;
};

const createSend =
  (mock: Mock): Send =>
  async ({ method, url, headers, body }) => {
    const response = await mock.fetch(url, { method, headers, ...(body && { body }) });
    return createAnswer(response.status, response.headers, await response.text());
  };

const read = async (incoming: IncomingMessage): Promise<BentRequest> => {
  const body = await buffer(incoming);
  const headers = new Headers(incoming.headers as Record<string, string>);
  headers.delete('connection');
  const { method = 'GET', url = '' } = incoming;
  return { method, url, headers, body: body.length > 0 ? new Uint8Array(body) : undefined };
};

const answer = async (send: Send, asked: BentRequest, { request, answer: change, around }: Bend): Promise<Bendable> => {
  if (around) return around(asked, send);
  const { method, headers, body } = asked;
  const init: RequestInit & { headers: Headers } = {
    method,
    headers,
    ...(body && { body }),
  };
  const url = request?.(asked.url, init) ?? asked.url;
  const given = await send({ method: init.method ?? method, url, headers, body: init.body as BentRequest['body'] });
  change?.(given);
  return given;
};
