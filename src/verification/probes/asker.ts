import type { Api } from '../../engine/api.js';
import { generateExample } from '../../openapi/example.js';
import { isJson, toMediaType } from '../../openapi/media-type.js';
import type { Reading } from '../../openapi/request-reader.js';
import { toRouteName } from '../../openapi/router.js';
import { type ApiOperation, type AskedBody, listAskedOperations } from '../asked-operation.js';
import type { Observation } from '../checks/finding.js';
import { schemaAt } from '../checks/schema-at.js';
import { readTranslation, type Translate } from '../example-ids.js';
import { EndOfRun, NoAnswer, RefusedRequest } from '../gate/end-of-run.js';
import type { LayerContext } from '../layer.js';
import { PathValues } from '../path-values.js';
import { baseline, type EnteredState } from '../states/state-provider.js';
import type { Answer, OutgoingRequest } from '../verification-client.js';
import { isWrite } from '../write-guard.js';
import { describeRequired, type RequestParts, toLean, withoutReferences, writeBody } from './plain-request.js';
import type { SchemaJudge } from './schema-judge.js';

/** How a request differs from the plain one of its operation; undefined takes something away. */
export interface Change {
  readonly method?: string;
  /** Path parameters by name, as raw text of the URL. */
  readonly path?: Readonly<Record<string, string>>;
  /** Raw text of the query, by the name of the parameter that it is for. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array | undefined;
  readonly credential?: OutgoingRequest['credential'];
}

/** A request that is ready to be sent, and what the spec makes of it. */
export interface Planned {
  readonly request: OutgoingRequest;
  /** Values of the path's parameters, encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly reading: Reading;
}

/** What came of the requests of one case. */
export interface Trial {
  asked: number;
  /** How many answers were a success. */
  succeeded: number;
  /** What the answers were found to break. */
  readonly found: Observation[];
  last: number | undefined;
}

/** After so many requests in a row without an answer nobody is there any more. */
const SILENCE = 5;

/** Asks an implementation operation by operation, and keeps it in the state that everything starts from. */
export class Asker {
  readonly context: LayerContext;
  readonly operations: readonly ApiOperation[];
  readonly judge: SchemaJudge;
  #state: EnteredState;
  #values: PathValues;
  #translate: Translate = (text) => text;
  #isChanged = false;
  #silence = 0;
  #trial: Trial = { asked: 0, succeeded: 0, found: [], last: undefined };
  readonly #required = new Map<string, RequestParts>();
  readonly #bodies = new Map<string, Promise<string | undefined>>();

  private constructor(context: LayerContext, state: EnteredState) {
    this.context = context;
    this.operations = listAskedOperations(context.api);
    this.judge = createJudge(context.api);
    this.#state = state;
    this.#values = this.#findValues();
  }

  /** Begins in the state that everything starts from. */
  static async open(context: LayerContext): Promise<Asker> {
    const asker = new Asker(context, await context.states.enter(baseline, 'read'));
    asker.#translate = await readTranslation(asker.operations, async (list) => (await asker.#peek(list.path))?.body);
    return asker;
  }

  /** Begins a case. */
  begin(): Trial {
    this.#trial = { asked: 0, succeeded: 0, found: [], last: undefined };
    return this.#trial;
  }

  /** Says what an answer was found to break, beyond what every answer is held to. */
  report({ checked }: Answer, observation: Omit<Observation, 'side'>): void {
    const found: Observation = { ...observation, side: 'answer' };
    this.context.report(checked, found);
    if (found.severity === 'violation') this.#trial.found.push(found);
  }

  /** The plain valid request of an operation with a change. */
  async plan(operation: ApiOperation, change: Change = {}): Promise<Planned> {
    const { api } = this.context;
    const required = this.#requiredOf(operation);
    const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    const path: Record<string, string> = {};
    for (const name of names) path[name] = change.path?.[name] ?? (await this.#values.find(operation, name));
    const query = Object.values({ ...required.query, ...change.query }).filter(
      (text) => text !== undefined && text !== '',
    );
    const body = 'body' in change ? change.body : await this.#leanBody(operation);
    const type = preferred(operation)?.mediaType;
    const typed = body !== undefined && type !== undefined ? { 'content-type': type } : {};
    const headers = { ...describeAccepted(operation), ...typed, ...required.headers, ...change.headers };
    const filled = await this.#values.fill(operation, path);
    const request: OutgoingRequest = {
      method: change.method ?? operation.method,
      url: filled + (query.length > 0 ? `?${query.join('&')}` : ''),
      headers,
      ...(body !== undefined && { body }),
      ...(change.credential !== undefined && { credential: change.credential }),
    };
    const decoded = Object.fromEntries(Object.entries(path).map(([name, text]) => [toRouteName(name), decode(text)]));
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const raw = { path: decoded, query: query.join('&'), headers: withoutAbsent(headers), body: bytes };
    return { request, path, reading: api.requestReader(operation.operation)(raw) };
  }

  /** Sends the plain valid request of an operation with a change. */
  async ask(operation: ApiOperation, change: Change = {}): Promise<Answer> {
    return this.send((await this.plan(operation, change)).request);
  }

  /**
   * Sends a request, in the state that everything starts from.
   * @throws RefusedRequest where it could change something that cannot be taken back
   */
  async send(request: OutgoingRequest): Promise<Answer> {
    const { states, client, options } = this.context;
    const writes = isWrite(request.method);
    if (writes && !states.isRepeatable && !options.isReadOnly)
      throw new RefusedRequest(`${request.method} ${request.url} ${NOT_REPEATABLE}`);
    if (this.#isChanged) await this.#restore();
    const credential = request.credential ?? this.#state.credential;
    const answer = await this.#listen(() => client.send({ ...request, credential }));
    const isSuccess = answer.status >= 200 && answer.status < 300;
    this.#isChanged = writes && isSuccess;
    const trial = this.#trial;
    trial.asked++;
    trial.last = answer.status;
    if (isSuccess) trial.succeeded++;
    const { observations } = answer.checked;
    trial.found.push(...observations.filter(({ severity, side }) => severity === 'violation' && side === 'answer'));
    return answer;
  }

  /** The example with ids that the implementation has. */
  translate(text: string): string {
    return this.#translate(text);
  }

  /** The headers of somebody with full rights. */
  get credential(): Readonly<Record<string, string>> {
    return this.#state.credential;
  }

  async #listen(send: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await send();
      this.#silence = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#trial.asked++;
      if (++this.#silence < SILENCE) throw error;
      throw new EndOfRun(`${SILENCE} requests in a row got no answer; the last: ${error.message}`);
    }
  }

  async #restore(): Promise<void> {
    const state = await this.context.states.enter(baseline, 'read');
    const isSame = JSON.stringify(state.values) === JSON.stringify(this.#state.values);
    this.#state = state;
    this.#isChanged = false;
    if (!isSame) this.#values = this.#findValues();
  }

  #findValues(): PathValues {
    return new PathValues({
      operations: this.operations,
      values: this.#state.values,
      read: async (path) => (await this.#peek(path))?.body,
      translate: () => this.#translate,
    });
  }

  /** A list that cannot be read names no records; what is wrong with it a case will say. */
  async #peek(url: string): Promise<Answer | undefined> {
    try {
      if (this.#isChanged) await this.#restore();
      return await this.context.client.send({ method: 'GET', url, credential: this.#state.credential });
    } catch (error) {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    }
  }

  #requiredOf(operation: ApiOperation): RequestParts {
    const known = this.#required.get(operation.operationId) ?? describeRequired(operation, this.judge);
    this.#required.set(operation.operationId, known);
    return known;
  }

  #leanBody(operation: ApiOperation): Promise<string | undefined> {
    const known = this.#bodies.get(operation.operationId) ?? this.#makeLeanBody(operation);
    this.#bodies.set(operation.operationId, known);
    return known;
  }

  async #makeLeanBody(operation: ApiOperation): Promise<string | undefined> {
    const body = preferred(operation);
    if (!body?.required) return undefined;
    const [example] = await this.examples(operation, body);
    const text = writeBody(body, toLean(body, example, this.judge));
    return text === undefined ? undefined : this.translate(text);
  }

  /** What a body may be: its examples, or one that is made up from its schema. */
  async examples({ operation }: ApiOperation, body: AskedBody): Promise<readonly unknown[]> {
    const valid = body.examples.filter((example) => this.judge.isValid(body.schema, example));
    if (valid.length > 0) return valid.map((example) => withoutReferences(body, example, this.judge));
    const media = operation.requestBody?.value.content[body.mediaType];
    if (!media?.schema) return [{}];
    const pointer = body.schema.pointer;
    return [await generateExample(this.context.api.document, { value: media, pointer }, operation.operationId)];
  }
}

const NOT_REPEATABLE = 'was not sent: nobody can take the implementation back to the state that it is in';

/** The body of an operation that requests have: JSON where there is a choice. */
export const preferred = ({ bodies }: ApiOperation): AskedBody | undefined =>
  bodies.find(({ mediaType }) => /json/.test(mediaType)) ?? bodies[0];

/** Where no success of the operation is JSON, anything is accepted. */
const describeAccepted = ({ operation }: ApiOperation): Readonly<Record<string, string>> => {
  const successes = [...operation.responses].filter(([status]) => /^[2d]/.test(status));
  const types = successes.flatMap(([, { value }]) => Object.keys(value.content ?? {}));
  return types.length === 0 || types.some((type) => isJson(toMediaType(type))) ? {} : { accept: '*/*' };
};

const createJudge = (api: Api): SchemaJudge => ({
  isValid: ({ pointer }, value) => schemaAt(api, pointer)(value) as boolean,
});

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const withoutAbsent = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
