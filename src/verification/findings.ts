import type { Api } from '../engine/api.js';
import type { CheckedExchange } from './checks/check-exchange.js';
import type { CheckName, Observation } from './checks/finding.js';
import { CredentialNames } from './credential-names.js';
import { findSteps } from './find-steps.js';
import { type ShownExchange, showExchange } from './shown-exchange.js';
import { type TappedExchange, toHeaderMap } from './tap/message.js';
import { toCurl } from './to-curl.js';
import { isWrite } from './write-guard.js';

/**
 * One thing that is wrong, however often it was seen. No credential is in it.
 * @example
 * const toLine = ({ operation, status, message }: Finding) => `${operation} ${status}: ${message}`;
 * const findings: Finding[] = [];
 * assert.deepEqual(findings.map(toLine), []);
 */
export interface Finding extends Omit<Observation, 'before' | 'after'> {
  /** The operation's id; method and path where the spec has no operation. */
  readonly operation: string;
  readonly status: number;
  /** The layer that made the request, where layers did. */
  readonly layer?: string;
  /** How often it was seen. */
  readonly count: number;
  /** The exchange that it was first seen in. */
  readonly first: SeenExchange;
}

/** An exchange that a finding was seen in. */
export interface SeenExchange {
  readonly number: number;
  readonly method: string;
  readonly url: string;
  /** A line that sends its request again. */
  readonly curl: string;
  /** Lines for what has to be sent before it, in order; absent where that is nothing. */
  readonly before?: readonly string[];
  /** Lines for what shows it, where the answer itself does not. */
  readonly after?: readonly string[];
}

/** More different findings than anyone reads; further ones are counted only. */
const LIMIT = 1000;

/** How far back one looks for what led to something. */
const MOST_SENT = 2000;

/** Keeps findings: one for each check, operation, status and pointer. */
export class Findings {
  readonly #api: Api;
  readonly #found = new Map<string, Finding>();
  #dropped = 0;
  #sent: TappedExchange[] = [];

  constructor(api: Api) {
    this.#api = api;
  }

  /** Who makes the requests from now on. */
  layer: string | undefined;

  /** What the credentials are called that requests are sent with. */
  readonly credentials = new CredentialNames();

  /** Keeps what was sent since the implementation was put into a state: it may have led to what is found later. */
  keep(exchange: TappedExchange): void {
    const { response, ...asked } = exchange;
    this.#sent.push(isWrite(exchange.request.method) ? exchange : { ...asked, response: undefined });
    if (this.#sent.length > MOST_SENT) this.#sent.shift();
  }

  /** Forgets all that was sent. */
  forget(): void {
    this.#sent = [];
  }

  /** Adds what an exchange was found to break, and gives those findings that are new. */
  add({ exchange, name, observations }: CheckedExchange, more: readonly Observation[] = []): readonly Finding[] {
    const all = [...observations, ...more];
    if (all.length === 0) return [];
    const shown = showExchange(this.#api, exchange);
    const status = exchange.response?.status ?? 0;
    const operation = shown.conceal(name);
    const fresh: Finding[] = [];
    const seen = new Set<string>();
    for (const observation of all) {
      const key = [observation.check, operation, status, toPattern(observation.pointer)].join('\n');
      // Several items of one list are one time.
      if (seen.has(key)) continue;
      seen.add(key);
      const known = this.#found.get(key);
      if (known) this.#found.set(key, { ...known, count: known.count + 1 });
      else if (this.#found.size >= LIMIT) this.#dropped++;
      else {
        const { before: _, after: __, ...rest } = observation;
        const { conceal } = shown;
        const first = this.#toSeen(exchange, shown, observation);
        const texts = { pointer: conceal(rest.pointer), message: conceal(rest.message) };
        const by = this.layer === undefined ? {} : { layer: this.layer };
        const finding: Finding = { ...rest, ...texts, operation, status, ...by, count: 1, first };
        this.#found.set(key, finding);
        fresh.push(finding);
      }
    }
    return fresh;
  }

  #toSeen(
    exchange: TappedExchange,
    shown: ShownExchange,
    { before = [], after = [], pointer, check }: Observation,
  ): SeenExchange {
    const toLine = (each: TappedExchange): string => this.#toLine(each, showExchange(this.#api, each));
    // Which write it was that left a member as it is, nobody knows.
    const isWhole = !pointer.startsWith('/') || pointer === '/';
    const steps = findSteps(this.#sent, exchange, { isWhole, isOfWrites: checksOfWrites.has(check) });
    const known = new Map([...steps, ...before].map((each) => [each.number, each]));
    const earlier = [...known.values()]
      .filter(({ number }) => number < exchange.number)
      .sort((a, b) => a.number - b.number)
      .map(toLine);
    const later = after.filter(({ number }) => number > exchange.number).map(toLine);
    return {
      number: exchange.number,
      method: shown.method,
      url: shown.url,
      curl: this.#toLine(exchange, shown),
      ...(earlier.length > 0 && { before: earlier }),
      ...(later.length > 0 && { after: later }),
    };
  }

  #toLine({ request }: TappedExchange, shown: ShownExchange): string {
    const sent = toHeaderMap(request.headers);
    return toCurl(this.#api.id, shown, (header) => this.credentials.nameOf(sent[header] ?? ''));
  }

  /** All that were found, in the order of their first sight. */
  list(): readonly Finding[] {
    return [...this.#found.values()];
  }

  /** How many times something was found beyond the limit. */
  get dropped(): number {
    return this.#dropped;
  }
}

/** What finds that something is not as it was written; the others look at what an answer, or a list, is by itself. */
const checksOfWrites: ReadonlySet<CheckName> = new Set<CheckName>([
  'ensure_resource_availability',
  'use_after_free',
  'lost_write',
  'partial_update',
  'replacement',
  'idempotence',
  'refused_write',
  'stale_read',
  'difference',
]);

/** Which item of a list it was does not make another finding. */
const toPattern = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
