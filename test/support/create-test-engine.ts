import { noFaults } from '../../src/core/fault.js';
import { createOrigin, type Origin, type Seed } from '../../src/core/origin.js';
import { defaultSettings } from '../../src/core/settings.js';
import { AGENDA, seedAgenda } from '../../src/engine/agenda.js';
import { type Api, createApi } from '../../src/engine/api.js';
import type { ApiBehaviour } from '../../src/engine/behaviour.js';
import { createEngine } from '../../src/engine/engine.js';
import type { EngineOptions, EngineParts } from '../../src/engine/engine-parts.js';
import { type EngineRequest, isByteStream } from '../../src/engine/exchange.js';
import type { EngineEvent } from '../../src/engine/host.js';
import { JournalRoom } from '../../src/engine/journal/journal-room.js';
import { Measurements } from '../../src/engine/measurements.js';
import { Recall } from '../../src/engine/recall.js';
import type { SeededCredential } from '../../src/engine/seeded-credential.js';
import type { Timeline, TimelineStart } from '../../src/engine/timeline.js';
import { createWorlds } from '../../src/engine/worlds.js';
import type { Document } from '../../src/openapi/document.js';

/** The instant that test engines start at. */
const START = Date.UTC(2026, 0, 15, 9);

/** A spec as far as a test needs it. */
export type PartialDocument = Partial<Omit<Document, 'paths'>> & { readonly paths?: unknown };

/** How a test engine differs from one with no options. */
export interface TestEngineSettings {
  readonly behaviour?: ApiBehaviour;
  readonly options?: Partial<EngineOptions>;
  /** Another engine's memory of answers would be shared by accident; this one's is its own unless it is given. */
  readonly recall?: Recall;
}

/** An answer with its body as text, and as JSON where it is that. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at bodies whose shape they set themselves
  readonly json: any;
}

/** What a test engine takes beside method and path. */
export interface TestRequest {
  readonly headers?: EngineRequest['headers'];
  /** Sent as JSON unless it is bytes or text. */
  readonly body?: unknown;
}

/** An engine with one API, `acme`, whose wall clock stands still until it is moved. */
export interface TestEngine {
  readonly parts: EngineParts;
  readonly api: Api;
  readonly events: EngineEvent[];
  /** Moves the wall clock. */
  pass(milliseconds: number): void;
  world(name?: string): Timeline;
  /** Sends a request; the path is below the API's mount, unless it starts with `//`. */
  send(method: string, path: string, request?: TestRequest): Promise<TestResponse>;
}

/** A document that has what OpenAPI wants beside what a test is about. */
export const createDocument = (partial: PartialDocument): Document =>
  ({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, ...partial }) as Document;

const defaults: EngineOptions = {
  ...defaultSettings,
  cors: true,
  delay: 0,
  validateResponses: 'error',
  worldLimit: 20,
  worldIdle: 60_000,
  bodyLimit: 1_048_576,
};

/** Makes an engine for one small spec. */
export const createTestEngine = (
  partial: PartialDocument,
  { behaviour = {}, options = {}, recall = new Recall() }: TestEngineSettings = {},
): TestEngine => {
  const api = createApi({ id: 'acme', document: createDocument(partial), behaviour });
  const events: EngineEvent[] = [];
  let wall = START;
  const wallClock = (): number => wall;
  const credentials = new Map((behaviour.credentials?.({}) ?? []).map((each: SeededCredential) => [each.secret, each]));
  const resolved = { ...defaults, ...options };
  const parts: EngineParts = {
    options: resolved,
    host: { wallClock, report: (event) => void events.push(event) },
    apis: new Map([[api.id, api]]),
    hosts: new Map(api.hosts.map((name) => [name, api])),
    mounts: () => undefined,
    loadProfile: () => Promise.resolve(),
    worlds: createWorlds(
      createTestStart(createTestOrigin(behaviour), { settings: resolved, credentials: () => credentials }),
      wallClock,
      resolved,
    ),
    findJob: (_, job) => behaviour.jobs?.[job],
    recall,
    journalRoom: new JournalRoom(),
    measurements: new Measurements(),
  };
  const engine = createEngine(parts);
  return {
    parts,
    api,
    events,
    pass: (milliseconds) => {
      wall += milliseconds;
    },
    world: (name = 'default') => parts.worlds.open(name) as Timeline,
    send: async (method, path, { headers = {}, body } = {}) => {
      const url = path.startsWith('//') ? path.slice(1) : `/acme${path}`;
      const response = await engine.handle({ method, url, headers: withType(headers, body), body: toBytes(body) });
      const text = isByteStream(response.body) ? '' : new TextDecoder().decode(response.body ?? new Uint8Array());
      const json = /json/.test(response.headers['content-type'] ?? '') && text !== '' ? JSON.parse(text) : undefined;
      return { status: response.status, headers: response.headers, text, json };
    },
  };
};

/** A world's start for tests: its clock stands still at the origin's instant. */
export const createTestStart = (origin: Origin, parts: Partial<TimelineStart> = {}): TimelineStart => ({
  origin,
  clock: { mode: 'frozen', shown: origin.at },
  settings: defaultSettings,
  faults: noFaults,
  collections: new Map(),
  scenario: {},
  company: () => ({}),
  credentials: () => new Map(),
  ...parts,
});

const createTestOrigin = (behaviour: ApiBehaviour) => {
  const seeds = new Map<string, Seed>();
  for (const [name, seed] of Object.entries(behaviour.seeds ?? {})) seeds.set(`acme/${name}`, () => seed({}));
  const jobs = Object.entries(behaviour.jobs ?? {}).map(([name, job]) => ({ api: 'acme', name, job }));
  seeds.set(AGENDA, () => seedAgenda(START, jobs));
  return createOrigin({ scenario: 'test', seed: 1, at: START, seeds });
};

const toBytes = (body: unknown): Uint8Array | undefined => {
  if (body === undefined || body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
};

const withType = (headers: EngineRequest['headers'], body: unknown): EngineRequest['headers'] =>
  typeof body === 'object' && !(body instanceof Uint8Array) && headers['content-type'] === undefined
    ? { ...headers, 'content-type': 'application/json' }
    : headers;
