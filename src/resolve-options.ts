import type { ScenarioOverrides } from './company/scenario/resolve-scenario.js';
import type { ParameterValues } from './company/scenario/scenario-source.js';
import { addDuration } from './core/add-duration.js';
import { RollcallError } from './core/rollcall-error.js';
import { suggestWord } from './core/suggest-word.js';
import type { EngineEvent } from './engine/host.js';
import type { ApiId, OrOwn, ScenarioName } from './known-names.js';

/**
 * How a mock is to be; everything has a default.
 * @example
 * const options: MockOptions = { apis: ['tidalbay'], people: 20, clock: 'frozen', listen: false };
 * await using small = await createMock(options);
 * assert.deepEqual(small.apis, ['tidalbay']);
 */
export interface MockOptions {
  /**
   * Ids of the APIs to serve, or paths of OpenAPI files of your own.
   * @default [] — all that come with Rollcall, so that code which joins vendors finds them all
   */
  readonly apis?: readonly OrOwn<ApiId>[];
  /**
   * Whether to listen on a socket; without one there is only `fetch`.
   * @default true — most code under test wants a URL
   */
  readonly listen?: boolean;
  /** @default '127.0.0.1' — nobody else can reach it */
  readonly host?: string;
  /** @default 0 — a free one, so that several mocks do not meet */
  readonly port?: number;
  /**
   * Where others reach the mock, if that is not where it listens: in an application that mounts it, `http://localhost:3000/mocks`.
   * @default where it listens
   */
  readonly publicUrl?: string;
  /** Name of a scenario, or the path of a file of your own. @default 'baseline' */
  readonly scenario?: OrOwn<ScenarioName>;
  /** Values for the scenario's parameters. @default what the scenario says */
  readonly parameters?: ParameterValues;
  /** How many people the company has. @default what the scenario says (250 in the baseline) */
  readonly people?: number;
  /** What chance is keyed by. @default what the scenario says (1 in the baseline) */
  readonly seed?: number;
  /** The instant that the clock starts at, RFC 3339, or `system`. @default what the scenario says */
  readonly now?: string;
  /** @default 'ticking' — time passes for the code under test as it does in production */
  readonly clock?: 'ticking' | 'frozen';
  /** @default 'observed' — the form that a client of the live service meets */
  readonly profile?: 'observed' | 'documented';
  /** @default 'lenient' — a credential has to be there and look right, but need not be a seeded one */
  readonly auth?: 'lenient' | 'strict' | 'off';
  /** @default 'off' — a test that asks much is not slowed down; `documented` holds the limits that vendors state */
  readonly rateLimit?: 'off' | 'documented';
  /** How far searches lag behind writes, an ISO 8601 duration. @default 'PT0S' — a test that writes finds what it wrote */
  readonly indexLag?: string;
  /** Milliseconds that every answer of an API waits. @default 0 */
  readonly delay?: number;
  /** @default 'warn' — a mock that breaks its own spec says so and still answers */
  readonly validateResponses?: 'warn' | 'error' | 'off';
  /** Whether browsers of other origins may call. @default true */
  readonly cors?: boolean;
  /** Opens the admin API to those who send it as a bearer token. @default none is needed on loopback, none helps elsewhere */
  readonly adminToken?: string;
  /** How many worlds there may be side by side. @default 1000 — each is small, but whoever can send a request can make one */
  readonly worldLimit?: number;
  /** How long a world that nobody asks for is kept, an ISO 8601 duration. @default 'PT1H' — the wall clock's hour, since a world's own clock may stand still */
  readonly worldIdle?: string;
  /** Bytes that a request's body may have. @default 1048576 */
  readonly bodyLimit?: number;
  /** Hears of every request, of answers that break a spec, and of failures. @default nobody listens */
  readonly onEvent?: (event: EngineEvent) => void;
}

/** Options with nothing left open. */
export type ResolvedOptions = Readonly<
  Required<
    Omit<MockOptions, 'scenario' | 'parameters' | 'people' | 'seed' | 'now' | 'adminToken' | 'publicUrl' | 'worldIdle'>
  >
> &
  Pick<MockOptions, 'adminToken' | 'publicUrl'> & {
    /** Milliseconds. */
    readonly worldIdle: number;
  };

const choices = {
  clock: ['ticking', 'frozen'],
  profile: ['observed', 'documented'],
  auth: ['lenient', 'strict', 'off'],
  rateLimit: ['off', 'documented'],
  validateResponses: ['warn', 'error', 'off'],
} as const;

/** Every option, so that a name that is none can be told. */
const names: Readonly<Record<keyof MockOptions, true>> = {
  adminToken: true,
  apis: true,
  auth: true,
  bodyLimit: true,
  clock: true,
  cors: true,
  delay: true,
  host: true,
  indexLag: true,
  listen: true,
  now: true,
  onEvent: true,
  parameters: true,
  people: true,
  port: true,
  profile: true,
  publicUrl: true,
  rateLimit: true,
  scenario: true,
  seed: true,
  validateResponses: true,
  worldIdle: true,
  worldLimit: true,
};

/** The least and the most that each can be. */
const wholeNumbers = {
  port: [0, 65_535],
  people: [0, 1_000_000],
  delay: [0, 3_600_000],
  worldLimit: [1, 1_000_000],
  bodyLimit: [0, 1_073_741_824],
} as const;

const durations = { indexLag: 'PT2S', worldIdle: 'PT1H' } as const;

/** Fills in defaults and refuses what an option cannot be. */
export const resolveOptions = (options: MockOptions): ResolvedOptions => {
  refuseUnknown(options);
  refuseOtherKinds(options);
  refuseBadValues(options);
  return Object.freeze({
    apis: options.apis ?? [],
    listen: options.listen ?? true,
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    clock: options.clock ?? 'ticking',
    profile: options.profile ?? 'observed',
    auth: options.auth ?? 'lenient',
    rateLimit: options.rateLimit ?? 'off',
    indexLag: options.indexLag ?? 'PT0S',
    delay: options.delay ?? 0,
    validateResponses: options.validateResponses ?? 'warn',
    cors: options.cors ?? true,
    worldLimit: options.worldLimit ?? 1000,
    worldIdle: addDuration(0, options.worldIdle ?? 'PT1H') as number,
    bodyLimit: options.bodyLimit ?? 1_048_576,
    onEvent: options.onEvent ?? (() => undefined),
    ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
    ...(options.publicUrl !== undefined && { publicUrl: toPublicUrl(options.publicUrl) }),
  });
};

const refuseUnknown = (options: MockOptions): void => {
  if (typeof options !== 'object' || options === null) {
    throw new RollcallError(
      'INVALID_OPTION',
      `Options are an object such as { people: 20 }, and not ${show(options)}.`,
    );
  }
  const unknown = Object.keys(options).find((name) => !(name in names));
  if (unknown === undefined) return;
  const suggestion = suggestWord(unknown, Object.keys(names));
  throw new RollcallError('INVALID_OPTION', `There is no option "${unknown}".${suggestion}`);
};

const isText = (value: unknown): boolean => typeof value === 'string';
const isSwitch = (value: unknown): boolean => typeof value === 'boolean';

/** What each of the others has to be, and how that is said. */
const kinds: Readonly<Partial<Record<keyof MockOptions, readonly [is: (value: unknown) => boolean, wanted: string]>>> =
  {
    apis: [(value) => Array.isArray(value) && value.every(isText), "a list such as ['drata', 'tidalbay']"],
    listen: [isSwitch, 'true or false'],
    cors: [isSwitch, 'true or false'],
    host: [isText, 'the name or the address of a host'],
    scenario: [isText, 'the name of a scenario, or the path of its file'],
    parameters: [(value) => typeof value === 'object' && value !== null, 'an object such as { leavers: 3 }'],
    adminToken: [isText, 'a text'],
    indexLag: [isText, 'an ISO 8601 duration such as PT2S'],
    worldIdle: [isText, 'an ISO 8601 duration such as PT1H'],
    onEvent: [(value) => typeof value === 'function', 'a function'],
  };

const refuseOtherKinds = (options: MockOptions): void => {
  for (const [name, [is, wanted]] of Object.entries(kinds)) {
    const value = options[name as keyof typeof kinds];
    if (value !== undefined && !is(value)) throw refuse(name, value, wanted);
  }
};

const refuseBadValues = (options: MockOptions): void => {
  for (const [name, allowed] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices];
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) {
      throw refuse(name, value, `one of ${allowed.join(', ')}`);
    }
  }
  for (const [name, [least, most]] of Object.entries(wholeNumbers)) {
    const value = options[name as keyof typeof wholeNumbers];
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most)) {
      throw refuse(name, value, `a whole number from ${least} to ${most}`);
    }
  }
  for (const [name, example] of Object.entries(durations)) {
    const value = options[name as keyof typeof durations];
    if (value !== undefined && addDuration(0, value) === undefined) {
      throw refuse(name, value, `an ISO 8601 duration such as ${example}`);
    }
  }
  const { seed, now } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw refuse('seed', seed, 'a whole number');
  if (now !== undefined && now !== 'system' && !isInstant(now)) {
    throw refuse('now', now, 'an instant such as 2026-01-15T09:00:00Z, or system');
  }
};

/** Without a slash at its end, so that paths can be put behind it. */
const toPublicUrl = (given: string): string => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw refuse('publicUrl', given, 'a URL such as http://localhost:3000/mocks');
  }
  return url.href.replace(/\/+$/, '');
};

const refuse = (name: string, value: unknown, wanted: string): RollcallError =>
  new RollcallError('INVALID_OPTION', `The option ${name} cannot be ${show(value)}; it is ${wanted}.`);

/** JSON has no word for NaN. */
const show = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * What the options say in place of a scenario; `wall` is what the wall clock shows. Only options that were given count:
 * where nothing is said, the scenario goes before the default.
 */
export const toOverrides = (
  { people, seed, now, clock, auth, rateLimit, profile, indexLag }: MockOptions,
  wall: number,
): ScenarioOverrides => ({
  ...dropAbsent({ people, seed }),
  ...(clock !== undefined && { clock: { mode: clock } }),
  ...(now !== undefined && { now: new Date(now === 'system' ? wall : Date.parse(now)).toISOString() }),
  settings: dropAbsent({ auth, rateLimit, profile, indexLag }),
});

const dropAbsent = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
