import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { openLoopback } from '../../src/verification/open-loopback.js';

/** What a contract is held by in a broker. */
export interface HeldContract {
  readonly pact: object;
  readonly isPending?: boolean;
}

/** What was asked of the stand-in. */
export interface BrokerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/**
 * What Pact's verifier asks a broker for, and no more: it shows what arrives there, and proves nothing of a real one.
 * `refusesResults` lets publishing fail.
 */
export const openStandInBroker = async (contracts: readonly HeldContract[], { refusesResults = false } = {}) => {
  const requests: BrokerRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const body = await text(request);
    requests.push({
      method,
      path,
      authorization: headers.authorization,
      body: body === '' ? undefined : JSON.parse(body),
    });
    const isRefused = refusesResults && path.startsWith('/results');
    response.writeHead(isRefused ? 500 : 200, { 'content-type': 'application/hal+json' });
    response.end(JSON.stringify(isRefused ? {} : answer(`http://${headers.host}`, path, contracts)));
  });
  const { url, close } = await openLoopback(server);
  return { url, requests, [Symbol.asyncDispose]: close };
};

const link = (href: string): object => ({ href, name: 'a name', templated: href.includes('{') });

const answer = (base: string, path: string, contracts: readonly HeldContract[]): object => {
  const self = link(base + path);
  const [, held] = /^\/pacts\/(\d+)$/.exec(path) ?? [];
  if (held !== undefined) {
    const links = {
      self,
      'pb:provider': link(`${base}/provider`),
      'pb:publish-verification-results': link(`${base}/results/${held}`),
    };
    return { ...contracts[Number(held)]?.pact, _links: links };
  }
  return {
    _links: {
      self,
      'pb:provider-pacts-for-verification': link(`${base}/pacts/provider/{provider}/for-verification`),
      'pb:branch-version': link(`${base}/branches/{branch}/versions/{version}`),
    },
    _embedded: {
      pacts: contracts.map(({ isPending = false }, index) => ({
        shortDescription: 'latest',
        verificationProperties: { pending: isPending, notices: [] },
        _links: { self: link(`${base}/pacts/${index}`) },
      })),
    },
  };
};
