import type { Api } from '../../engine/api.js';
import type { CheckedExchange } from '../checks/check-exchange.js';
import { type ShownBody, type ShownExchange, showExchange } from '../shown-exchange.js';

/** What a HAR file is made from. */
export interface HarSource {
  readonly api: Api;
  readonly exchanges: readonly CheckedExchange[];
  /** How many earlier ones are not in it. */
  readonly dropped: number;
  /** Version of the program. */
  readonly version: string;
}

type Headers = Readonly<Record<string, string>>;

/** Exchanges as a HAR 1.2 file, which browsers open in their network panel. No credential is in it. */
export const toHar = ({ api, exchanges, dropped, version }: HarSource): string => {
  const entries = exchanges.map((checked) => toEntry(checked, showExchange(api, checked.exchange)));
  const log = {
    version: '1.2',
    creator: { name: 'rollcall', version },
    entries,
    ...(dropped > 0 && { comment: `${dropped} earlier exchanges were not kept.` }),
  };
  return JSON.stringify({ log }, null, 2);
};

const toEntry = ({ exchange, observations, name }: CheckedExchange, shown: ShownExchange): object => {
  const { request, response, startedAt, took, failure } = exchange;
  const said = observations.map(({ check, pointer, message }) => `${check} at ${pointer}: ${shown.conceal(message)}`);
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: took,
    request: {
      method: shown.method,
      url: shown.url,
      httpVersion: `HTTP/${request.httpVersion}`,
      cookies: [],
      headers: toPairs(shown.requestHeaders),
      queryString: toQuery(shown.url),
      ...(shown.requestBody.length > 0 && { postData: toPostData(shown.requestBody, shown.requestHeaders) }),
      headersSize: -1,
      bodySize: shown.requestBody.length,
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.reason ?? '',
      httpVersion: `HTTP/${response?.httpVersion ?? '1.1'}`,
      cookies: [],
      headers: toPairs(shown.responseHeaders),
      content: toContent(shown.responseBody, shown.responseHeaders),
      redirectURL: shown.responseHeaders['location'] ?? '',
      headersSize: -1,
      bodySize: shown.responseBody.length,
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    comment: [shown.conceal(name), ...(failure === undefined ? [] : [failure]), ...said].join('\n'),
  };
};

const toPairs = (headers: Headers): object[] => Object.entries(headers).map(([name, value]) => ({ name, value }));

const toQuery = (url: string): object[] =>
  [...new URLSearchParams(url.split('?')[1] ?? '')].map(([name, value]) => ({ name, value }));

const toText = ({ text }: ShownBody): object => (text === undefined ? { comment: 'It is no text.' } : { text });

const toPostData = (body: ShownBody, headers: Headers): object => {
  const shown = toText(body);
  return { mimeType: headers['content-type'] ?? '', ...('text' in shown ? shown : { text: '', ...shown }) };
};

const toContent = (body: ShownBody, headers: Headers): object => ({
  size: body.length,
  mimeType: headers['content-type'] ?? 'x-unknown',
  ...(body.length > 0 && toText(body)),
});
