import type { Api } from '../engine/api.js';
import type { CheckedExchange } from './checks/check-exchange.js';
import type { Observation } from './checks/finding.js';
import { showExchange } from './shown-exchange.js';
import { toCurl } from './to-curl.js';

/** One thing that is wrong, however often it was seen. No credential is in it. */
export interface Finding extends Observation {
  /** The operation's id; method and path where the spec has no operation. */
  readonly operation: string;
  readonly status: number;
  /** The layer that made the request, where layers did. */
  readonly layer?: string;
  /** How often it was seen. */
  readonly count: number;
  /** The exchange that it was first seen in. */
  readonly first: { readonly number: number; readonly method: string; readonly url: string; readonly curl: string };
}

/** More different findings than anyone reads; further ones are counted only. */
const LIMIT = 1000;

/** Keeps findings: one for each check, operation, status and pointer. */
export class Findings {
  readonly #api: Api;
  readonly #found = new Map<string, Finding>();
  #dropped = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Who makes the requests from now on. */
  layer: string | undefined;

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
        const { method, url, conceal } = shown;
        const first = { number: exchange.number, method, url, curl: toCurl(this.#api.id, shown) };
        const texts = { pointer: conceal(observation.pointer), message: conceal(observation.message) };
        const by = this.layer === undefined ? {} : { layer: this.layer };
        const finding: Finding = { ...observation, ...texts, operation, status, ...by, count: 1, first };
        this.#found.set(key, finding);
        fresh.push(finding);
      }
    }
    return fresh;
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

/** Which item of a list it was does not make another finding. */
const toPattern = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
