import type { Api } from '../../engine/api.js';
import type { Operation } from '../../openapi/operation.js';
import type { Reading } from '../../openapi/request-reader.js';
import type { DecodedBody } from './decode-body.js';

/** An exchange as the checks see it: routed, decoded and read. */
export interface CheckSubject {
  readonly api: Api;
  readonly operation: Operation;
  readonly method: string;
  /** The path's parameters, decoded, by the names that the router gives them. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** Without `?`. */
  readonly query: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: DecodedBody;
  /** What the spec makes of the request; undefined where its body could not be looked at. */
  readonly reading: Reading | undefined;
  /** Why the request lacks what the operation's security asks for; undefined where it does not. */
  readonly lacking: string | undefined;
  readonly answer: CheckedAnswer;
}

/** The answer of an exchange. */
export interface CheckedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DecodedBody;
  /** Whether any bytes of a body came. */
  readonly hasBody: boolean;
}

/** Whether the request was accepted. */
export const isAccepted = ({ status }: Pick<CheckedAnswer, 'status'>): boolean => status >= 200 && status < 300;
