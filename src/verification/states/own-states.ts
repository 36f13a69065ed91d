import type { Json } from '../../core/json.js';
import type { Case } from '../layer.js';
import type { OwnThings } from '../ledger/own-things.js';
import type { VerificationClient } from '../verification-client.js';
import { mayWrite } from '../write-guard.js';
import type { StatesSource } from './prepare-states.js';
import { fullCredentialOf } from './present-credential.js';
import { baseline, StateError, type StateProvider } from './state-provider.js';
import { type FoundValues, findValues } from './value-finder.js';
import { fromExistingName } from './value-names.js';

/**
 * An implementation that nobody can put into states: it is in the one that it is in. What contracts name of it is what
 * the options say, what is created for the time of the run, or what its own lists have.
 */
export const openOwnStates = async (
  source: StatesSource,
  own: OwnThings,
  client: VerificationClient,
): Promise<StateProvider> => {
  const { api, options, target, wanted, wait } = source;
  client.credential = options.headers;
  const permission = { isReadOnly: options.readOnly, hosts: options.allowWrites, target: target.url };
  const given = { ...target.values, ...readExisting(source), ...readCredential(source) };
  const canWrite = mayWrite(permission);
  let attempt = 0;
  const find = async (): Promise<FoundValues> => {
    try {
      return await findValues(
        { api, client, own, values: given, mayWrite: canWrite, wait, attempt: attempt++ },
        wanted,
      );
    } catch (error) {
      await removeOwn(own, client);
      throw error;
    }
  };
  let found = await find();
  const whyNot: StateProvider['whyNot'] = ({ name }, needed) => {
    if (name !== baseline.name) {
      return `nobody can put the implementation into the state "${name}"; a state handler could, as states.url in the config`;
    }
    const unknown = needed.find((each) => !(each in found.values));
    return unknown === undefined ? undefined : (found.missing.get(unknown) ?? `nobody knows a value for ${unknown}`);
  };
  return {
    name: 'the API itself',
    isRepeatable: false,
    whyNot,
    enter: async (state) => {
      const reason = whyNot(state, []);
      if (reason !== undefined) throw new StateError(reason);
      // What was created for the run may have been deleted by it, as an interaction or a life cycle asks for.
      if (!found.created.every((path) => own.has(path))) found = await find();
      return { values: found.values, credential: options.headers };
    },
    close: () => removeOwn(own, client),
  };
};

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

/** Deletes what this run created, the latest first, and says what is left. */
const removeOwn = async (own: OwnThings, client: VerificationClient): Promise<Case[]> => {
  const problems: string[] = [];
  for (const { path, isRemovable } of own.list()) {
    if (!isRemovable) continue;
    try {
      const { status } = await client.send({ method: 'DELETE', url: path });
      if (status >= 300 && status !== 404 && status !== 410) problems.push(`${path} is answered with ${status}`);
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
    }
  }
  const forGood = own.list().filter(({ isRemovable }) => !isRemovable);
  const name = 'what the run created is deleted';
  if (problems.length > 0) {
    const reason = `${problems.join('; ')}. Try again with \`rollcall verify cleanup\`.`;
    return [{ name, verdict: 'error', reason }];
  }
  if (forGood.length === 0) return [];
  const paths = forGood.map(({ path }) => path).join(', ');
  return [{ name, verdict: 'skipped', reason: `the API has no operation that deletes ${paths}; delete it by hand` }];
};
