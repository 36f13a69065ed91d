import { randomUUID } from 'node:crypto';
import { isObject, type Json } from '../../core/json.js';
import type { Profile } from '../../engine/behaviour.js';
import { askForState, type StateAnswer } from './state-client.js';
import { type EnteredState, type ProviderState, StateError, type StateProvider } from './state-provider.js';

/** What a Rollcall server is looked for with. */
export interface RollcallSource {
  /** What the spec's paths hang below. */
  readonly target: URL;
  readonly apiId: string;
  readonly profile: Profile;
  /** What its admin API asks for, where it is not open. */
  readonly adminHeaders?: Readonly<Record<string, string>> | undefined;
  /** The credential to send in place of what the server says. */
  readonly credential?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
}

/** A server that was recognised. */
export interface RollcallServer {
  /** Where the API hangs in a world that only this run knows. */
  readonly target: URL;
  /**
   * Makes that world.
   * @throws StateError
   */
  open(): Promise<StateProvider>;
}

/** A world's name that nobody else takes. */
const inventWorld = (): string => `verify-${randomUUID().slice(0, 8)}`;

/**
 * Looks whether a target is a Rollcall server: its admin API tells. Undefined for anything else.
 * The run then gets a world of its own, so that the user's is left alone.
 */
export const findRollcallServer = async (source: RollcallSource): Promise<RollcallServer | undefined> => {
  const { target, timeout, adminHeaders } = source;
  const [, world, path] = /^(?:\/w\/([^/]+))?(.*)$/.exec(target.pathname) as unknown as [
    string,
    string | undefined,
    string,
  ];
  const from = `${target.origin}${world === undefined ? '' : `/w/${world}`}`;
  const url = `${from}/__admin/health`;
  const health = await askForState({ method: 'GET', url, headers: adminHeaders, timeout }).catch(() => undefined);
  if (!health?.headers.has('rollcall-request')) return undefined;
  const own = inventWorld();
  const open = async (): Promise<StateProvider> => {
    if (health.status !== 200) {
      const advice = 'Where it asks for its --admin-token, say so in the config: "states": {"headers": {…}}.';
      throw new StateError(`The Rollcall server at ${url} answered ${health.status}: ${tell(health)} ${advice}`);
    }
    const { apis } = health.body as unknown as { readonly apis: readonly string[] };
    const mounted = path.split('/').find((segment) => apis.includes(segment)) ?? source.apiId;
    const provider = new RollcallStates({ ...source, apiId: mounted }, target.origin, own);
    await provider.begin(from);
    return provider;
  };
  return { target: new URL(`${target.origin}/w/${own}${path}${target.search}`), open };
};

/** Puts a world of a Rollcall server into states. */
class RollcallStates implements StateProvider {
  readonly name = 'a Rollcall server';
  readonly isRepeatable = true;
  readonly hasOurPeople = true;
  readonly #source: RollcallSource;
  readonly #origin: string;
  readonly #world: string;
  readonly #credentials = new Map<string, EnteredState['credential']>();

  constructor(source: RollcallSource, origin: string, world: string) {
    this.#source = source;
    this.#origin = origin;
    this.#world = world;
  }

  /** Makes the run's own world out of the one that was named. */
  async begin(from: string): Promise<void> {
    const answer = await this.#send('POST', `${from}/__admin/worlds`, { name: this.#world });
    if (answer.status !== 201) throw new StateError(`The run got no world of its own: ${tell(answer)}`);
  }

  /** What there is only shows when the server is asked, which names what it has. */
  whyNot(): undefined {
    return undefined;
  }

  async enter({ name, parameters }: ProviderState): Promise<EnteredState> {
    const { apiId, profile, credential } = this.#source;
    const values = await this.#ask(`/provider-states/${apiId}`, 'POST', {
      state: name,
      params: parameters,
      // Nothing may depend on when a run is, nor on how the server was started.
      settings: { auth: 'strict', profile, rateLimit: 'off', indexLag: 'PT0S' },
      clockMode: 'frozen',
    });
    return { values, credential: credential ?? (await this.#findCredential(name, parameters)) };
  }

  async close(): Promise<void> {
    // A world that nobody asks for goes by itself.
    await this.#send('DELETE', `${this.#origin}/__admin/worlds/${this.#world}`).catch(() => undefined);
  }

  async #findCredential(name: string, parameters: ProviderState['parameters']): Promise<EnteredState['credential']> {
    const state = JSON.stringify([name, parameters]);
    const known = this.#credentials.get(state);
    if (known) return known;
    const credentials = await this.#ask('/credentials', 'GET');
    const own = credentials[this.#source.apiId] as unknown as
      | { readonly headers: EnteredState['credential'] }
      | undefined;
    this.#credentials.set(state, own?.headers ?? {});
    return own?.headers ?? {};
  }

  async #ask(path: string, method: string, body?: object): Promise<Readonly<Record<string, Json>>> {
    const url = `${this.#origin}/w/${this.#world}/__admin${path}`;
    const answer = await this.#send(method, url, body);
    if (answer.status === 200 && isObject(answer.body)) return answer.body as Readonly<Record<string, Json>>;
    throw new StateError(`The Rollcall server refused ${method} ${path} with ${answer.status}: ${tell(answer)}`);
  }

  #send(method: string, url: string, body?: object): Promise<StateAnswer> {
    const { adminHeaders: headers, timeout } = this.#source;
    return askForState({ method, url, headers, body, timeout });
  }
}

const tell = ({ body, excerpt }: StateAnswer): string =>
  isObject(body) && typeof body['detail'] === 'string' ? body['detail'] : excerpt;
