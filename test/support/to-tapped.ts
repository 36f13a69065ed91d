import type { TappedExchange } from '../../src/verification/tap/message.js';

/** An exchange as a test says it. */
export interface SaidExchange {
  readonly method?: string;
  readonly url: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly requestBody?: string | Uint8Array;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const toBody = (content: string | Uint8Array = ''): TappedExchange['request']['body'] => {
  const bytes = Buffer.from(content as string);
  return { bytes, length: bytes.length, isWhole: true };
};

/** The exchange as a tap would tell it. */
export const toTapped = ({ method = 'GET', url, status, ...rest }: SaidExchange): TappedExchange => ({
  number: 1,
  startedAt: 0,
  took: 1,
  request: {
    method,
    url,
    httpVersion: '1.1',
    headers: Object.entries(rest.requestHeaders ?? {}).flat(),
    body: toBody(rest.requestBody),
  },
  targetUrl: `http://own.example${url}`,
  response: {
    status,
    reason: 'OK',
    httpVersion: '1.1',
    headers: Object.entries(rest.headers ?? {}).flat(),
    body: toBody(rest.body),
  },
  failure: undefined,
});
