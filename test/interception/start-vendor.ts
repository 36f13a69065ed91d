import dns from 'node:dns';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** A server on this machine that every name leads to, so that it stands for a vendor's own. */
export interface Vendor extends AsyncDisposable {
  readonly port: number;
  /** Targets of the requests that reached it, `CONNECT` among them. */
  readonly reached: string[];
  /** Requests that it has not answered: `/slow` ones, until they are told to go on. */
  readonly answerSlow: () => void;
}

/** What it answers, to tell it from the mock. */
export const REAL = 'the real one';

/** Starts it; until it is disposed of, no name is looked up anywhere else. */
export const startVendor = async (): Promise<Vendor> => {
  const reached: string[] = [];
  const slow: (() => void)[] = [];
  const server = http.createServer((incoming, outgoing) => {
    reached.push(incoming.url ?? '');
    incoming.resume();
    if (incoming.url?.includes('slow')) slow.push(() => outgoing.end(REAL));
    else outgoing.end(REAL);
  });
  server.on('connect', (incoming, socket) => {
    reached.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lookup = vi
    .spyOn(dns, 'lookup')
    .mockImplementation(((_: string, options: { all?: boolean }, done: LookedUp) =>
      setImmediate(() =>
        options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
      )) as never);
  return {
    port: (server.address() as AddressInfo).port,
    reached,
    answerSlow: () => {
      for (const answer of slow.splice(0)) answer();
    },
    [Symbol.asyncDispose]: async () => {
      lookup.mockRestore();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

type LookedUp = (error: null, ...found: unknown[]) => void;
