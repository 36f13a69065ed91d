import type { Json } from '../../core/json.js';
import type { Case } from '../case.js';
import { askUntil } from '../eventual.js';
import { findCreations } from '../ledger/creations.js';
import type { OwnThings } from '../ledger/own-things.js';
import { toNextLetters } from '../probes/next-letters.js';
import type { Answer, VerificationClient } from '../verification-client.js';
import { mayWrite } from '../write-guard.js';
import { AccountReader } from './account-reader.js';
import { fullCredentialOf } from './present-credential.js';
import { RecordCreator } from './record-creator.js';
import { baseline, type ProviderState, type Purpose, StateError, type StateProvider } from './state-provider.js';
import type { StatesSource } from './states-source.js';
import { type FoundValues, findValues } from './value-finder.js';
import { fromExistingName, isInvalidName } from './value-names.js';
import { findValuePlaces } from './value-places.js';

/**
 * An implementation that nobody can put into states: it is in the one that it is in. What contracts name of it is what
 * the options say; else what is looked at is what its own lists have, and what is changed is created for the time of the run.
 */
export const openOwnStates = async (
  source: StatesSource,
  own: OwnThings,
  client: VerificationClient,
): Promise<StateProvider> => {
  const { options } = source;
  client.credential = options.headers;
  const account = new OwnAccount(source, own, client);
  let found = await account.find();
  return {
    name: 'the API itself',
    isRepeatable: false,
    whyNot: (state, needed, purpose = 'write') => {
      if (state.name !== baseline.name) return tellState(state);
      const unknown = needed.filter((each) => !(each in found[purpose].values));
      return unknown.length === 0 ? undefined : unknown.map((each) => tellMissing(found[purpose], each)).join('; ');
    },
    whereFrom: (value, purpose) => account.tellGiven(value) ?? found[purpose].origins.get(value),
    enter: async (state, purpose = 'write') => {
      if (state.name !== baseline.name) throw new StateError(tellState(state));
      // What was created for the run may have been deleted by it, as an interaction or a life cycle asks for.
      if (!account.isWhole()) found = await account.find();
      return { values: found[purpose].values, credential: options.headers };
    },
    close: async () => [...account.tellUnseen(), ...(await removeOwn(own, client, source.wait))],
  };
};

const tellState = ({ name }: ProviderState): string =>
  `nobody can put the implementation into the state "${name}"; a state handler could, as states.url in the config`;

const tellMissing = ({ missing }: FoundValues, name: string): string =>
  missing.get(name) ?? `nobody knows a value for ${name}`;

/** What an account has, and what the run adds to it. */
class OwnAccount {
  readonly #source: StatesSource;
  readonly #own: OwnThings;
  readonly #client: VerificationClient;
  readonly #reader: AccountReader;
  readonly #given: Readonly<Record<string, Json>>;
  #creator: RecordCreator | undefined;
  #attempt = 0;

  constructor(source: StatesSource, own: OwnThings, client: VerificationClient) {
    this.#source = source;
    this.#own = own;
    this.#client = client;
    this.#reader = new AccountReader(source.api, client);
    const known = { ...source.target.values, ...readExisting(source), ...readCredential(source) };
    this.#given = { ...inventSecrets(source.wanted, known[fullCredentialOf(source.api)]), ...known };
  }

  /** Finds the values that contracts name: of what is there, and of what may be changed. */
  async find(): Promise<Record<Purpose, FoundValues>> {
    const { api, options, target, wanted, paths, wait } = this.#source;
    const source = { reader: this.#reader, values: this.#given, places: findValuePlaces(api, paths) };
    const read = await findValues(source, wanted);
    const permission = { isReadOnly: options.readOnly, hosts: options.allowWrites, target: target.url };
    if (!mayWrite(permission) || findCreations(api).size === 0) return { read, write: read };
    try {
      const parts = { api, client: this.#client, own: this.#own, wait, attempt: this.#attempt++ };
      this.#creator = new RecordCreator(parts);
      const write = await findValues({ ...source, creator: this.#creator }, wanted);
      return { read: complete(read, write), write };
    } catch (error) {
      await removeOwn(this.#own, this.#client, wait);
      throw error;
    }
  }

  /** Whether what was created is still there. */
  isWhole(): boolean {
    return this.#creator?.created.every((path) => this.#own.has(path)) ?? true;
  }

  /** Which option gave a value. */
  tellGiven(name: string): string | undefined {
    return name in readExisting(this.#source) ? '--existing' : undefined;
  }

  /** What was created and never showed makes a run inconclusive, whatever else it found. */
  tellUnseen(): Case[] {
    const reasons = [...(this.#creator?.unseen.values() ?? [])];
    return reasons.map((reason) => ({ name: 'what the run created is there', verdict: 'error', reason }));
  }
}

/** An account that has nothing of a kind has what the run created. */
const complete = (read: FoundValues, write: FoundValues): FoundValues => ({
  values: { ...write.values, ...read.values },
  origins: new Map([...write.origins, ...read.origins]),
  // Whoever tried to create it has more to say of it.
  missing: new Map([...write.missing].filter(([name]) => read.missing.has(name))),
});

const readExisting = ({ options }: StatesSource): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(options.existing).map(([name, value]) => [fromExistingName(name), value]));

/** Contracts name the secret, and the header has a word before it. */
const readCredential = ({ api, options }: StatesSource): Readonly<Record<string, Json>> => {
  const headers = Object.fromEntries(
    Object.entries(options.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const [secret] = [...api.schemes.values()].flatMap((scheme) => scheme.extract(headers, '') ?? []);
  return secret === undefined ? {} : { [fullCredentialOf(api)]: secret };
};

/** Secrets that are to be nobody's can be made up: in the form of the one that is known. */
const inventSecrets = (wanted: readonly string[], known: Json | undefined): Readonly<Record<string, Json>> =>
  typeof known === 'string'
    ? Object.fromEntries(wanted.filter(isInvalidName).map((name) => [name, toNextLetters(known)]))
    : {};

/** Deletes what this run created, the latest first, and says what is left, or may be. */
const removeOwn = async (own: OwnThings, client: VerificationClient, wait: StatesSource['wait']): Promise<Case[]> => {
  const problems: string[] = [];
  let isLate = true;
  for (const { path, isRemovable } of own.list()) {
    if (!isRemovable) continue;
    try {
      const remove = () => client.send({ method: 'DELETE', url: path });
      // What shows only some time is not gone as long as it has not shown.
      const isGone = ({ status }: Answer): boolean => status !== 404 || !own.has(path);
      const { status } = await askUntil(remove, isGone, { isEventual: isLate, wait });
      // Nobody waits so long more than once.
      if (status === 404 && own.has(path)) isLate = false;
      if (own.has(path)) problems.push(`${path} is answered with ${status}`);
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
    }
  }
  const name = 'what the run created is deleted';
  const cases: Case[] = [];
  if (problems.length > 0) {
    const reason = `${problems.join('; ')}. Try again with \`rollcall verify cleanup\`.`;
    cases.push({ name, verdict: 'error', reason });
  }
  const forGood = own.list().filter(({ isRemovable }) => !isRemovable);
  if (forGood.length > 0) {
    const paths = forGood.map(({ path }) => path).join(', ');
    const reason = `the API has no operation that deletes ${paths}; delete it by hand`;
    cases.push({ name, verdict: 'skipped', reason });
  }
  if (own.doubts.length > 0) {
    const reason = `${own.doubts.join(', ')}: if that made something, nobody knows its id; delete it by hand`;
    cases.push({ name, verdict: 'skipped', reason });
  }
  return cases;
};
