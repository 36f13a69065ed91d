import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import { type TappedExchange, type TappedResponse, toHeaderMap } from '../tap/message.js';
import { checkAnswer } from './check-answer.js';
import { checkRequest } from './check-request.js';
import { findLacking } from './check-security.js';
import { decodeBody } from './decode-body.js';
import { describeStray } from './describe-stray.js';
import type { Observation } from './finding.js';
import { type Location, locateOperation } from './locate-operation.js';
import { type CheckSubject, isAccepted } from './subject.js';

/** An exchange with what was found out about it. */
export interface CheckedExchange {
  readonly exchange: TappedExchange;
  /** Undefined where the spec has none for the request. */
  readonly operation: Operation | undefined;
  /** The operation's id, else method and path. */
  readonly name: string;
  readonly observations: readonly Observation[];
  /** What the checks looked at; undefined where no operation was found, or no answer came. */
  readonly subject: CheckSubject | undefined;
}

/** Holds exchanges to an API's spec, in both directions. `basePath` is the path that the target hangs below. */
export const createExchangeChecker =
  (api: Api, basePath: string) =>
  (exchange: TappedExchange): CheckedExchange => {
    const { method, url } = exchange.request;
    const [path = '/', query = ''] = splitUrl(url);
    const location = locateOperation(api, { method, basePath, path });
    if (location.kind !== 'operation') {
      const observations = exchange.response ? checkStray(api, location, exchange.response, method) : [];
      return { exchange, operation: undefined, name: `${method} ${location.path}`, observations, subject: undefined };
    }
    const { operation } = location;
    const subject = exchange.response && toSubject({ api, exchange, location, query }, exchange.response);
    const observations = subject ? [...checkRequest(subject), ...checkAnswer(subject)] : [];
    return { exchange, operation, name: operation.operationId, observations, subject };
  };

const splitUrl = (url: string): readonly string[] => {
  const relative = url.replace(/^https?:\/\/[^/?]*/i, '').replace(/#.*$/, '');
  const question = relative.indexOf('?');
  return question === -1 ? [relative] : [relative.slice(0, question), relative.slice(question + 1)];
};

interface Routed {
  readonly api: Api;
  readonly exchange: TappedExchange;
  readonly location: Extract<Location, { kind: 'operation' }>;
  readonly query: string;
}

const toSubject = ({ api, exchange, location, query }: Routed, response: TappedResponse): CheckSubject => {
  const { request } = exchange;
  const { operation, parameters } = location;
  const headers = toHeaderMap(request.headers);
  const requestBody = decodeBody(request.body, headers['content-encoding']);
  // The reader is given the body as it is after its coding, so the coding is none of its business.
  const { 'content-encoding': _, ...read } = headers;
  const answerHeaders = toHeaderMap(response.headers);
  return {
    api,
    operation,
    method: request.method,
    parameters,
    query,
    requestHeaders: headers,
    requestBody,
    reading:
      'bytes' in requestBody
        ? api.requestReader(operation)({ path: parameters, query, headers: read, body: requestBody.bytes })
        : undefined,
    lacking: findLacking(api, operation, { headers, query }),
    answer: {
      status: response.status,
      headers: answerHeaders,
      body: decodeBody(response.body, answerHeaders['content-encoding']),
      // What broke off may have been about to have one.
      hasBody: response.body.length > 0 || exchange.failure !== undefined,
    },
  };
};

/** What is to be said where the spec has no operation: asking is the client's doing, accepting the implementation's. */
const checkStray = (
  api: Api,
  location: Exclude<Location, { kind: 'operation' }>,
  { status }: TappedResponse,
  method: string,
): Observation[] => {
  const base = { severity: 'violation', pointer: '/' } as const;
  // Browsers ask so before they ask for anything.
  if (location.kind === 'other-method' && method === 'OPTIONS') return [];
  const asked = describeStray(api, location, method);
  const found: Observation[] = [{ ...base, check: 'undocumented_route', side: 'request', message: asked }];
  if (location.kind === 'unknown') return found;
  if (!isAccepted({ status })) return found;
  const message = `${method} was answered with ${status}, although the spec has only ${location.methods.join(', ')} here`;
  return [...found, { ...base, check: 'unsupported_method', side: 'answer', message }];
};
