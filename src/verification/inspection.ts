import type { Api } from '../engine/api.js';
import type { Profile } from '../engine/behaviour.js';
import { type CheckedExchange, createExchangeChecker } from './checks/check-exchange.js';
import type { Observation } from './checks/finding.js';
import { CoverageCount } from './coverage.js';
import { type Finding, Findings } from './findings.js';
import { type Judgement, judgeCases } from './judge-cases.js';
import type { LayerResult, VerificationResult } from './result.js';
import type { SecondOpinion } from './second-opinion.js';
import type { EnteredState } from './states/state-provider.js';
import type { TappedExchange } from './tap/message.js';

/** What is inspected, and how. */
export interface InspectionOptions {
  readonly api: Api;
  readonly profile: Profile;
  readonly target: URL;
  /** What the wall clock shows. */
  readonly startedAt: number;
  /** Who else looks, or why nobody does. */
  readonly secondOpinion?: SecondOpinion | string;
  /** Whether it is our own requests that are seen, some of which break the spec on purpose. */
  readonly asksItself?: boolean;
}

/** Holds exchanges to a spec one by one and keeps what came of it. */
export class Inspection {
  readonly #options: InspectionOptions;
  readonly #check: (exchange: TappedExchange) => CheckedExchange;
  readonly #findings: Findings;
  readonly #coverage: CoverageCount;
  readonly #failures = new Map<string, number>();
  #all = 0;
  #unchecked = 0;
  #answered = 0;

  constructor(options: InspectionOptions) {
    const { api, target } = options;
    this.#options = options;
    this.#check = createExchangeChecker(api, target.pathname);
    this.#findings = new Findings(api);
    this.#coverage = new CoverageCount(api);
  }

  /** Checks an exchange and gives what was found for the first time. */
  add(exchange: TappedExchange): { readonly checked: CheckedExchange; readonly fresh: readonly Finding[] } {
    this.#all++;
    const { failure, response } = exchange;
    if (failure !== undefined) this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1);
    const whole = this.#tryToCheck(exchange);
    const checked = this.#leaveOutOwn(whole);
    if (response) {
      this.#answered++;
      if (checked.operation) this.#coverage.add(checked.operation, response.status);
    }
    // Whoever gives the second opinion has to know all of the first.
    const fresh = this.#findings.add(checked, this.#askAgain(whole));
    // Whoever only passes requests on knows no state that it could begin from.
    if (this.#options.asksItself) this.#findings.keep(exchange);
    return { checked, fresh };
  }

  /** Says that the implementation was put into a state: what was sent before that has no part in what is found now. */
  beginState(state: EnteredState): void {
    this.#findings.forget();
    this.#findings.credentials.learn(state);
  }

  /** Adds what somebody else found an exchange to break. */
  report(checked: CheckedExchange, observations: readonly Observation[]): readonly Finding[] {
    return this.#findings.add({ ...checked, observations });
  }

  /** Who makes the requests from now on. */
  set layer(layer: string | undefined) {
    this.#findings.layer = layer;
  }

  #leaveOutOwn(checked: CheckedExchange): CheckedExchange {
    if (!this.#options.asksItself) return checked;
    // What is to be refused, a contract says itself, and it tells of it where it is not.
    const isOwn = ({ side, check }: Observation): boolean =>
      side === 'request' || (check === 'positive_data_acceptance' && this.#findings.layer === 'pact');
    return { ...checked, observations: checked.observations.filter((observation) => !isOwn(observation)) };
  }

  #askAgain({ subject, observations }: CheckedExchange): readonly Observation[] {
    const { secondOpinion } = this.#options;
    if (!subject || typeof secondOpinion !== 'object') return [];
    try {
      return secondOpinion.compare(subject, observations);
    } catch (error) {
      const message = `${secondOpinion.name} failed: ${(error as Error).message}`;
      return [{ check: 'second_opinion', severity: 'note', side: 'answer', pointer: '/', message }];
    }
  }

  /** What came of it so far; `now` is what the wall clock shows. */
  conclude(now: number, layers: readonly LayerResult[] = []): VerificationResult {
    const { api, profile, target, startedAt, secondOpinion = 'none' } = this.#options;
    const found = this.#findings.list();
    const violations = found.filter(({ severity }) => severity === 'violation');
    return {
      api: api.id,
      profile,
      target: target.href,
      startedAt,
      took: now - startedAt,
      ...this.#judge(violations, layers),
      exchanges: { all: this.#all, answered: this.#answered },
      failures: Object.fromEntries(this.#failures),
      violations,
      notes: found.filter(({ severity }) => severity === 'note'),
      dropped: this.#findings.dropped,
      secondOpinion: typeof secondOpinion === 'string' ? secondOpinion : secondOpinion.name,
      coverage: this.#coverage.take(),
      layers,
    };
  }

  /** A check that fails by itself must not stop the traffic; but nothing passes by not being checked. */
  #tryToCheck(exchange: TappedExchange): CheckedExchange {
    try {
      return this.#check(exchange);
    } catch (error) {
      this.#unchecked++;
      const failure = `An exchange could not be checked: ${(error as Error).message}`;
      this.#failures.set(failure, (this.#failures.get(failure) ?? 0) + 1);
      const name = exchange.request.method;
      return { exchange, operation: undefined, name, observations: [], subject: undefined };
    }
  }

  #judge({ length }: readonly Finding[], layers: readonly LayerResult[]): Judgement {
    if (length > 0) {
      const reason = length === 1 ? 'One thing breaks the spec.' : `${length} things break the spec.`;
      return { verdict: 'failed', reason };
    }
    const verdict = judgeCases(layers);
    if (verdict) return verdict;
    if (this.#all === 0) return { verdict: 'inconclusive', reason: 'No request came, so nothing was checked.' };
    if (this.#unchecked > 0) {
      const reason = `${this.#unchecked} of ${this.#all} exchanges could not be checked; this is a bug of Rollcall.`;
      return { verdict: 'inconclusive', reason };
    }
    if (this.#answered > 0) return { verdict: 'passed', reason: 'Nothing breaks the spec.' };
    const [failure = 'The target gave no answer.'] = this.#failures.keys();
    return { verdict: 'inconclusive', reason: `No request was answered, so nothing was checked: ${failure}` };
  }
}
