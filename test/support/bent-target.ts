import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mock } from '../../src/index.js';

/** An answer of the mock that may be changed before it is sent. */
export interface Bendable {
  status: number;
  readonly headers: Headers;
  text: string;
  /** Changes the JSON of the body. */
  // biome-ignore lint/suspicious/noExplicitAny: a body is what the test says that it is
  json(change: (body: any) => unknown): void;
}

/** What goes wrong between the mock and whoever asks it: with the request, or with the answer. */
export interface Bend {
  readonly request?: (url: string, init: RequestInit & { headers: Headers }) => string;
  readonly answer?: (answer: Bendable) => void;
}

/** An implementation with one fault: the mock, with something wrong in between. */
export interface BentTarget {
  readonly url: string;
  /** The fault from now on. */
  bend: Bend;
  close(): void;
}

/** Starts an implementation in front of a mock. */
export const startBentTarget = async (mock: Mock): Promise<BentTarget> => {
  const server = createServer(async (incoming, outgoing) => {
    const { status, headers, text } = await answer(mock, incoming, target.bend);
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

const answer = async (mock: Mock, incoming: IncomingMessage, { request, answer: change }: Bend): Promise<Bendable> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers(incoming.headers as Record<string, string>);
  headers.delete('connection');
  const init = { method: incoming.method ?? 'GET', headers, ...(chunks.length > 0 && { body: Buffer.concat(chunks) }) };
  const response = await mock.fetch(request?.(incoming.url ?? '', init) ?? incoming.url ?? '', init);
  const bendable: Bendable = {
    status: response.status,
    headers: new Headers(response.headers),
    text: await response.text(),
    json: (edit) => {
      const body = JSON.parse(bendable.text);
      bendable.text = JSON.stringify(edit(body) ?? body);
    },
  };
  change?.(bendable);
  return bendable;
};
