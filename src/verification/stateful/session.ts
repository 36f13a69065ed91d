import type { Api } from '../../engine/api.js';
import { type ApiOperation, listAskedOperations } from '../asked-operation.js';
import type { Case } from '../case.js';
import type { CheckName } from '../checks/finding.js';
import { askUntil, isEventual, PATIENCE_IN_WORDS } from '../eventual.js';
import { EndOfRun, NoAnswer, RefusedRequest } from '../gate/end-of-run.js';
import type { LayerContext } from '../layer.js';
import { PathValues } from '../path-values.js';
import { showExchange } from '../shown-exchange.js';
import { baseline, type EnteredState, type Purpose, StateError } from '../states/state-provider.js';
import type { TappedExchange } from '../tap/message.js';
import { toCurl } from '../to-curl.js';
import type { Answer, OutgoingRequest } from '../verification-client.js';
import { isWrite } from '../write-guard.js';
import { findRecordPointer } from './model/record-shape.js';

/** Values of path parameters, by name. */
export type PathParts = Readonly<Record<string, string>>;

/** A request to an operation. */
export interface Request {
  readonly operation: ApiOperation;
  readonly path: PathParts;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly body?: unknown;
}

/** Something that was found wrong. */
export interface Complaint {
  readonly answer: Answer;
  readonly check: CheckName;
  readonly pointer: string;
  readonly message: string;
  /** What showed it, where that was asked later. */
  readonly shownBy: Answer | undefined;
}

/** Something could not be found out, and that is nobody's fault, or nobody's that can be named. */
export class Untried extends Error {
  override readonly name = 'Untried';
  readonly verdict: 'skipped' | 'error';

  constructor(reason: string, verdict: 'skipped' | 'error' = 'skipped') {
    super(reason);
    this.verdict = verdict;
  }
}

/** What a session works with: an implementation, or something that stands in for one. */
export interface SessionContext extends Pick<LayerContext, 'api' | 'options' | 'report' | 'wait'> {
  readonly client: Pick<LayerContext['client'], 'send'>;
  readonly states: Pick<LayerContext['states'], 'enter' | 'isRepeatable'>;
  /** @default 'write' */
  readonly purpose?: Purpose;
}

/** How many pages are shown before and after the one that is wrong. */
const MOST_PAGES = 10;

/** Requests that belong together, and what was found wrong by them. */
export class Session {
  readonly context: SessionContext;
  /** What is known of the state that the implementation is in. */
  readonly values: EnteredState['values'];
  readonly #paths: PathValues;
  readonly #credential: Readonly<Record<string, string>>;
  readonly #sent: Answer[] = [];
  readonly #complaints: Complaint[] = [];

  private constructor(context: SessionContext, state: EnteredState) {
    this.context = context;
    this.values = state.values;
    this.#credential = state.credential;
    this.#paths = new PathValues({
      operations: listAskedOperations(context.api),
      values: state.values,
      read: async (url) => (await this.#ask({ method: 'GET', url })).body,
    });
  }

  /** Begins in the state that everything begins from. */
  static async open(context: SessionContext): Promise<Session> {
    return new Session(context, await context.states.enter(baseline, context.purpose));
  }

  /** Everything that was asked, in order. */
  get sent(): readonly Answer[] {
    return this.#sent;
  }

  get complaints(): readonly Complaint[] {
    return this.#complaints;
  }

  /** Values for all parameters of a path but those that are given. */
  async findPath(operation: ApiOperation, path: string, given: PathParts = {}): Promise<PathParts> {
    const parts: Record<string, string> = {};
    for (const [, name = ''] of path.matchAll(/\{([^}]+)\}/g)) {
      parts[name] = given[name] ?? decodeURIComponent(await this.#paths.find(operation, name));
    }
    return parts;
  }

  /** Asks, and waits for the answer. */
  send({ operation, path, query = [], body }: Request): Promise<Answer> {
    const search = toQuery(query);
    const url = fillPath(operation.path, path) + (search && `?${search}`);
    return this.#ask({ method: operation.method, url, ...(body !== undefined && { body }) });
  }

  /** Asks once more what was only read. */
  repeat({ checked }: Answer): Promise<Answer> {
    const { method, url } = checked.exchange.request;
    return this.#ask({ method, url });
  }

  async #ask(request: OutgoingRequest): Promise<Answer> {
    const answer = await this.context.client.send({ ...request, credential: this.#credential });
    this.#sent.push(answer);
    return answer;
  }

  /** Asks an operation until an answer is as it is to be, where its spec promises only that it will be some time; else once. */
  askUntil<T>({ operation }: ApiOperation, ask: () => Promise<T>, isSettled: (answer: T) => boolean): Promise<T> {
    const { api, wait } = this.context;
    return askUntil(ask, isSettled, { isEventual: isEventual(api, operation), wait });
  }

  /**
   * Looks whether something may be called wrong: an operation that shows writes some time may still come to it.
   * @throws Untried where it may
   */
  expectPrompt({ operation, operationId }: ApiOperation, message: string): void {
    if (!isEventual(this.context.api, operation)) return;
    const promise = `${operationId} shows a write some time, as the spec has it (x-consistency: eventual)`;
    throw new Untried(`${message}, after ${PATIENCE_IN_WORDS} of asking; ${promise}, so nobody knows`, 'error');
  }

  /** Says that an answer is wrong; the pointer is one into the record that is in it. */
  complain(answer: Answer, check: CheckName, { pointer = '/', message }: { pointer?: string; message: string }): void {
    this.#complaints.push({
      answer,
      check,
      pointer: findRecordPointer(answer.body) + pointer.replace(/^\/$/, '') || '/',
      message,
      shownBy: this.#sent.findLast(({ checked }) => !isWrite(checked.exchange.request.method)),
    });
  }

  /** Pages of the same list around one of them. */
  #listPages({ request, number }: TappedExchange): TappedExchange[] {
    const toPath = (url: string): string => url.split('?')[0] as string;
    const pages = this.#sent
      .map(({ checked }) => checked.exchange)
      .filter((each) => each.request.method === request.method && toPath(each.request.url) === toPath(request.url));
    const at = pages.findIndex((each) => each.number === number);
    return pages.slice(Math.max(0, at - MOST_PAGES), at + MOST_PAGES);
  }

  /** Makes findings of what was found wrong. */
  report(): void {
    for (const { answer, check, pointer, message, shownBy } of this.#complaints) {
      const { exchange } = answer.checked;
      const isRead = !isWrite(exchange.request.method);
      // A list is wrong in what its pages show together; what else is wrong shows in the next read.
      const pages = isRead && check.startsWith('list_') ? this.#listPages(exchange) : undefined;
      const after =
        pages?.filter(({ number }) => number > exchange.number) ??
        (!isRead && shownBy ? [shownBy.checked.exchange] : []);
      this.context.report(answer.checked, {
        check,
        severity: 'violation',
        side: 'answer',
        pointer,
        message,
        after,
        ...(pages && { before: pages }),
      });
    }
  }
}

/** Tries something out in a session of its own, and says what came of it. */
export const tryCase = async (
  context: SessionContext,
  name: string,
  attempt: (session: Session) => Promise<unknown>,
): Promise<Case> => {
  let session: Session | undefined;
  let trouble: Case | undefined;
  try {
    session = await Session.open(context);
    await attempt(session);
  } catch (error) {
    trouble = { name, ...toVerdict(error) };
  }
  session?.report();
  const [first, ...others] = session?.complaints ?? [];
  if (!first) return trouble ?? { name, verdict: 'passed' };
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return { name, verdict: 'failed', reason: `${first.check}: ${first.message}${more}` };
};

/** What becomes of a case that an error ended; whatever ends the whole run is thrown again. */
export const toVerdict = (error: unknown): Pick<Case, 'verdict' | 'reason'> => {
  if (error instanceof Untried) return { verdict: error.verdict, reason: error.message };
  if (error instanceof RefusedRequest) return { verdict: 'skipped', reason: error.message };
  if (error instanceof EndOfRun || !(error instanceof NoAnswer || error instanceof StateError)) throw error;
  return { verdict: 'error', reason: error.message };
};

const toQuery = (query: readonly (readonly [string, string])[]): string =>
  query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');

const fillPath = (template: string, parts: PathParts): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? name));

/** An exchange as a line that can be sent again. */
export const showCurl = (api: Api, { checked }: Answer): string => toCurl(api.id, showExchange(api, checked.exchange));
