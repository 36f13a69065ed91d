import { request as requestHttp } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Api } from '../../src/engine/api.js';
import { createMock, type Mock } from '../../src/index.js';
import { loadApis } from '../../src/server/load-apis.js';
import { startVerification } from '../../src/start-verification.js';
import { createExchangeChecker } from '../../src/verification/checks/check-exchange.js';
import type { TappedExchange } from '../../src/verification/tap/message.js';
import type { Finding, VerificationResult, VerifyOptions } from '../../src/verify.js';
import { startBentTarget } from '../support/bent-target.js';
import { type CurlRequest, readCurlLines } from '../support/curl-line.js';
import { toTapped } from '../support/to-tapped.js';
import type { PlantedFault } from './planted-fault.js';
import { toBend } from './to-bend.js';

/** What is asked of a verification; the target is the gallery's. */
export type Run = Omit<VerifyOptions, 'api' | 'baseUrl'>;

/** What came of sending the lines of a finding again. */
export interface Repeated {
  /** Checks that the answer to the line itself does not pass, with operation and pointer. */
  readonly observed: readonly string[];
  /** All answers, and those of an implementation without the fault. */
  readonly answers: readonly [bent: readonly string[], straight: readonly string[]];
}

/** An implementation that can have one fault after the other, and whoever holds it to its contract. */
export interface Gallery {
  /** Verifies the implementation with the faults; without any, it is the mock as it is. */
  verify(faults: readonly PlantedFault[], run: Run): Promise<VerificationResult>;
  /** Sends what a finding says to an implementation that has the fault, and to one that has not. */
  repeat(fault: PlantedFault, finding: Finding): Promise<Repeated>;
  close(): Promise<void>;
}

/** Starts an implementation of an API. */
export const openGallery = async (id: string): Promise<Gallery> => {
  const mock = await createMock({ apis: [id], listen: false, clock: 'frozen' });
  const target = await startBentTarget(mock);
  const [api] = (await loadApis([id], 'observed')) as [Api];
  const credential = new Headers(mock.credentials(id).headers).get('authorization') as string;
  const plant = (...faults: readonly PlantedFault[]): void => {
    target.bend = toBend(
      api,
      faults.map((fault) => fault.plant(credential)),
    );
  };
  const variables = await findVariables(mock, id);
  let repeated = 0;
  return {
    verify: async (faults, run) => {
      plant(...faults);
      const baseUrl = `${target.url}${new URL(mock.baseUrl(id)).pathname}`;
      // Nothing here sleeps: what may come late never comes, or is there at once.
      const started = await startVerification(
        { api: id, baseUrl, prism: false, ...run },
        { wait: async () => undefined },
      );
      return (await started.run()).result;
    },
    repeat: async (fault, { first }) => {
      const { before = [], curl, after = [] } = first;
      const requests = readCurlLines([...before, curl, ...after], variables);
      plant(fault);
      const bent = await sendAll(requests, `bent-${++repeated}`);
      plant();
      const straight = await sendAll(requests, `straight-${repeated}`);
      const tapped = toTappedAnswer(requests[before.length], bent[before.length]);
      const { observations, name } = createExchangeChecker(api, '/')(tapped);
      return {
        observed: observations.map(({ check, pointer }) => toPattern({ check, operation: name, pointer })),
        answers: [bent, straight].map((all) => all.map(toText)) as unknown as Repeated['answers'],
      };
    },
    close: async () => {
      target.close();
      await mock.close();
    },
  };
};

/** What the variables of lines stand for: everything that the state is known by, and a credential that nobody has. */
const findVariables = async (mock: Mock, id: string): Promise<Record<string, string>> => {
  const response = await mock.fetch(`/w/values/__admin/provider-states/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'baseline' }),
  });
  const values = Object.entries((await response.json()) as Record<string, unknown>);
  const full = new Headers(mock.credentials(id).headers).get('authorization') as string;
  const named = [
    ...values,
    ['authorization', full.replace(/^Bearer /, '')],
    ['invalidCredential', 'nonsense'],
  ] as const;
  const toName = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
  return Object.fromEntries(named.map(([name, value]) => [`${id.toUpperCase()}_${toName(name)}`, String(value)]));
};

/** The exchange as a tap would have seen it. */
const toTappedAnswer = (request: CurlRequest | undefined, answer: Answer | undefined): TappedExchange => {
  if (!request || !answer) throw new Error('The finding has no line');
  const { pathname, search } = new URL(request.url);
  return toTapped({
    method: request.method,
    url: pathname.replace(/^\/w\/[^/]+\/[^/]+/, '') + search,
    requestHeaders: request.headers,
    requestBody: request.body ?? '',
    status: answer.status,
    headers: answer.headers,
    body: answer.text,
  });
};

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

/** Sends one after the other, in a world that is as new, and gives the answers. */
const sendAll = async (requests: readonly CurlRequest[], world: string): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const request of requests) {
    const answer = await send({ ...request, url: request.url.replace(WORLD, `/w/${world}/`) });
    answers.push({ ...answer, text: answer.text.replaceAll(world, 'world') });
  }
  return answers;
};

/** The world that a run made for itself, which is gone with it. */
const WORLD = /\/w\/[^/]+\//;

/** Sends a request as it is, which `fetch` would not do. */
const send = ({ method, url, headers, body }: CurlRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [, host = '', path = '/'] = /^http:\/\/([^/?]+)(.*)$/.exec(url) ?? [];
    const request = requestHttp({
      host: host.split(':')[0],
      port: host.split(':')[1],
      method,
      path,
      headers: { accept: '*/*', ...headers },
    });
    request.on('error', reject).on('response', (response) => {
      text(response).then((body) => {
        const entries = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(entries), text: body });
      }, reject);
    });
    request.end(body);
  });

/** What an answer says, without what is another one each time. */
const toText = ({ status, headers, text }: Answer): string =>
  [status, headers['content-type'], headers['content-encoding'], headers['retry-after'], text].join('\n');

/** Check, operation and place of a finding, whichever item of a list it was in. */
export const toPattern = ({ check, operation, pointer }: Pick<Finding, 'check' | 'operation' | 'pointer'>): string =>
  `${check} ${operation} ${pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
