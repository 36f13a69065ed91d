import type { Json } from '../core/json.js';
import { isJson, toMediaType } from '../openapi/media-type.js';
import type { CheckedExchange } from './checks/check-exchange.js';
import { decodeBody } from './checks/decode-body.js';
import type { Gate } from './gate/gate.js';
import { toHeaderMap } from './tap/message.js';

/** A request of a layer. */
export interface OutgoingRequest {
  readonly method: string;
  /** Path as the spec has it, filled in and encoded, and the query. */
  readonly url: string;
  /** Beside those of the credential; undefined as a value leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as it is; anything but a text or bytes as JSON. */
  readonly body?: unknown;
  /** Headers of another credential, or `false` for none; without it that of somebody with full rights. */
  readonly credential?: Readonly<Record<string, string>> | false;
}

/** What came back. */
export interface Answer {
  /** The exchange and what it was found to break; what a layer reports is about this. */
  readonly checked: CheckedExchange;
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Undefined where it is no JSON. */
  readonly body: Json | undefined;
}

/** Sends the requests of layers, one after the other. */
export class VerificationClient {
  readonly #gate: Gate;
  readonly #host: string;
  readonly #onSecret: (names: readonly string[]) => void;
  #credential: Readonly<Record<string, string>> = {};

  /** @param onSecret Hears which headers hold a secret. */
  constructor(gate: Gate, host: string, onSecret: (names: readonly string[]) => void) {
    this.#gate = gate;
    this.#host = host;
    this.#onSecret = onSecret;
  }

  /** Headers of somebody with full rights. */
  get credential(): Readonly<Record<string, string>> {
    return this.#credential;
  }

  set credential(headers: Readonly<Record<string, string>>) {
    this.#onSecret(Object.keys(headers));
    this.#credential = headers;
  }

  /**
   * Sends a request and waits for its answer.
   * @throws RefusedRequest where it must not be sent, NoAnswer where none came, EndOfRun where there are no more to come
   */
  async send({ method, url, headers = {}, body, credential }: OutgoingRequest): Promise<Answer> {
    if (credential) this.#onSecret(Object.keys(credential));
    const bytes = toBytes(body);
    const isOurJson = bytes !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
    const named: Record<string, string | undefined> = {
      host: this.#host,
      accept: 'application/json',
      'user-agent': 'rollcall-verify',
      ...(isOurJson && { 'content-type': 'application/json' }),
      ...lowered(credential === false ? {} : (credential ?? this.credential)),
      ...lowered(headers),
      ...(bytes && { 'content-length': String(bytes.length) }),
    };
    const raw = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
    const passed = await this.#gate.pass({ method, url, headers: raw, body: bytes ?? new Uint8Array() });
    const answerHeaders = toHeaderMap(passed.headers);
    const text = new TextDecoder().decode(unpack(passed.body, answerHeaders['content-encoding']));
    return {
      checked: passed.checked,
      status: passed.status,
      headers: answerHeaders,
      text,
      body: isJson(toMediaType(answerHeaders['content-type'] ?? '')) ? parse(text) : undefined,
    };
  }
}

/** A body without its content coding; what cannot be unpacked stays as it is, and the checks say so. */
const unpack = (bytes: Uint8Array, coding: string | undefined): Uint8Array => {
  const decoded = decodeBody({ bytes, length: bytes.length, isWhole: true }, coding);
  return 'bytes' in decoded ? decoded.bytes : bytes;
};

const lowered = <T>(headers: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const toBytes = (body: unknown): Uint8Array | undefined => {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
};

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};
