import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signToken } from '../../src/apis/peoplelogic/json-web-token.js';
import type { Mock } from '../../src/index.js';
import { type Client, createClient, findOther, type Schemas, startDirectory } from './peoplelogic-client.js';

type Organization = Schemas['Organization'];
type Key = Schemas['Key'];

/** What the model knows: the organizations, who made which, and every key that there ever was. */
interface Model {
  readonly organizations: Organization[];
  readonly parents: Map<string, string>;
  readonly keys: { readonly key: Key; readonly organization: string }[];
}

/** One random step; numbers choose among what there is. */
interface Step {
  readonly action: string;
  readonly caller: number;
  readonly target: number;
  readonly text: string;
  readonly ownerless: boolean;
  readonly members: Readonly<Record<string, string>>;
}

/** A step and whom it concerns. */
interface Scene extends Step {
  readonly model: Model;
  /** The organization of the token. */
  readonly current: string;
  readonly client: Client;
  /** The organization that the step is about. */
  readonly organization: Organization;
  /** Whether the token sees it. */
  readonly seen: boolean;
  /** Its path; sometimes the one that names no organization, if it is the current one. */
  readonly path: string;
}

const PROFILE = ['logoUrl', 'timezone', 'location', 'countryCode', 'companySize', 'website', 'mission'] as const;

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

let mock: Mock;
let start: Organization[];

beforeAll(async () => {
  mock = await startDirectory({ auth: 'strict', people: 20 });
  const other = createClient(mock, findOther(mock).headers);
  const roots = [await createClient(mock).read('/organization'), await other.read('/organization')];
  start = roots.flat() as Organization[];
  // Without them nobody could do anything, and everything would agree.
  expect(start).toHaveLength(2);
});
afterAll(() => mock.close());

/** A client of the organization that signs with that key. */
const signWith = ({ secretBase64 }: Key, org: string, role = 'ORG_ADMIN'): Client => {
  const claims = { iss: 'model.example', aud: 'directory-server', role, org };
  const token = signToken(claims, Buffer.from(secretBase64 ?? '', 'base64'));
  return createClient(mock, { authorization: `Bearer ${token}` });
};

const isVisible = ({ parents }: Model, current: string, id: string): boolean =>
  id === current || parents.get(id) === current;

/** Organizations that can act: they have a key without a limit. */
const listCallers = ({ organizations }: Model) =>
  organizations.flatMap(({ id, keys }) => {
    const key = keys.find(({ limitToRole }) => limitToRole === null);
    return key ? [{ id, client: signWith(key, id) }] : [];
  });

const isTaken = ({ organizations }: Model, alias: string | undefined, own?: string): boolean =>
  alias !== undefined && organizations.some((each) => each.id !== own && each.alias === alias);

/** An account that was made with tokens of another organization is not to be read, so each has its own. */
const toInput = ({ text, caller, target, ownerless, current }: Scene) => ({
  name: text,
  ...((caller + target) % 3 > 0 && { alias: text }),
  ...(!ownerless && { ownerEmail: `${text.replace(' ', '')}@${current}.example` }),
});

/** The owners that an organization has after it was sent the input, as the accounts say. */
const expectOwner = async ({ client }: Scene, { owners, id }: Organization, email: string): Promise<void> => {
  const account = await client.read<Schemas['Account']>(`/account/${owners[0]}`);
  // Letter case does not tell addresses apart; the account keeps the one that it was made with.
  expect([owners.length, account.email.toLowerCase()]).toEqual([1, email.toLowerCase()]);
  expect(account.grants).toContainEqual({ orgId: id, role: 'ORG_ADMIN', employeeId: null });
};

const writeProfile = async (scene: Scene, method: 'POST' | 'PATCH'): Promise<void> => {
  const { client, path, seen, organization, members } = scene;
  const { status, body } = await client.ask(method, `${path}/profile`, members);
  expect(status).toBe(!seen ? 404 : method === 'POST' ? 201 : 200);
  if (!seen) return;
  const rest = method === 'POST' ? Object.fromEntries(PROFILE.map((name) => [name, null])) : {};
  Object.assign(organization.profile, rest, members);
  expect(body).toEqual(organization.profile);
};

/** Each does one thing to the mock and to the model, and expects the same of both. */
const actions: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  create: async (scene) => {
    const { model, client, current } = scene;
    const { ownerEmail, ...input } = toInput(scene);
    const { status, body } = await client.ask<Organization>('POST', '/organization', toInput(scene));
    expect(status).toBe(isTaken(model, input.alias) ? 400 : 201);
    if (status !== 201) return;
    expect(body).toMatchObject({ alias: null, ...input, keys: [], apps: [] });
    if (ownerEmail === undefined) expect(body.owners).toEqual([]);
    else await expectOwner(scene, body, ownerEmail);
    model.organizations.push(structuredClone(body));
    model.parents.set(body.id, current);
  },

  update: async (scene) => {
    const { model, client, path, seen, organization } = scene;
    const { ownerEmail, ...input } = toInput(scene);
    const { status, body } = await client.ask<Organization>('PATCH', path, toInput(scene));
    expect(status).toBe(!seen ? 404 : isTaken(model, input.alias, organization.id) ? 400 : 200);
    if (status !== 200) return;
    if (ownerEmail !== undefined) await expectOwner(scene, body, ownerEmail);
    Object.assign(organization, input, ownerEmail !== undefined && { owners: body.owners });
    expect(body).toEqual(organization);
  },

  replace: (scene) => writeProfile(scene, 'POST'),

  patch: (scene) => writeProfile(scene, 'PATCH'),

  key: async ({ model, client, path, seen, organization, text: name, ownerless }) => {
    const limit = ownerless ? {} : { limitToRole: 'ORG_MEMBER' };
    const { status, body: key } = await client.ask<Key>('POST', `${path}/keys`, { name, ...limit });
    expect(status).toBe(seen ? 201 : 404);
    if (!seen) return;
    expect(key).toMatchObject({ name, limitToRole: null, ...limit });
    for (const known of model.keys) {
      expect([key.id, key.secretBase64]).not.toEqual([known.key.id, expect.anything()]);
      expect(key.secretBase64).not.toBe(known.key.secretBase64);
    }
    Object.assign(organization, { keys: [...organization.keys, key] });
    model.keys.push({ key, organization: organization.id });
  },

  unkey: async ({ model, client, path, seen, organization, caller, target }) => {
    const { key } = pick(model.keys, caller + target);
    const isThere = organization.keys.some(({ id }) => id === key.id);
    const { status, body } = await client.ask('DELETE', `${path}/keys/${key.id}`);
    expect(status).toBe(seen && isThere ? 200 : 404);
    if (status !== 200) return;
    expect(body).toEqual(key);
    Object.assign(organization, { keys: organization.keys.filter(({ id }) => id !== key.id) });
  },

  find: async ({ model, client, current, text }) => {
    const named = model.organizations.find(({ alias }) => alias === text);
    const { status, body } = await client.ask('GET', `/organization/alias/${encodeURIComponent(text)}`);
    expect(status).toBe(named && isVisible(model, current, named.id) ? 200 : 404);
    if (status === 200) expect(body).toEqual(named);
  },

  sign: async ({ model, organization, caller, target }) => {
    const { key } = pick(model.keys, caller * target);
    const isThere = organization.keys.some(({ id }) => id === key.id);
    const signed = signWith(key, organization.id);
    expect((await signed.ask('GET', '/organization')).status).toBe(isThere ? 200 : 401);
    const { status } = await signed.ask('PATCH', '/organization/profile', {});
    expect(status).toBe(!isThere ? 401 : key.limitToRole === 'ORG_MEMBER' ? 403 : 200);
  },

  lookUp: async ({ model, client, current, target }) => {
    const app = pick(model.organizations, target).apps[target % 3];
    if (!app) return;
    const [type, [key, secret]] = [app.type, Object.entries(app.secretData)[0] ?? ['none', 'none']];
    const visible = model.organizations.filter(({ id }) => isVisible(model, current, id));
    const having = (fits: (app: Schemas['App']) => boolean) =>
      visible.filter(({ apps }) => apps.some((each) => each.type === type && fits(each)));
    const byType = having(() => true);
    expect(await client.read(`/organization/by-app/${type}`)).toEqual(byType);
    const byId = having(({ externalId }) => externalId === app.externalId);
    expect(await client.read(`/organization/by-app-id/${type}/${app.externalId}`)).toEqual(byId);
    const [name, value] = Object.entries(app.appData)[0] ?? ['none', 'none'];
    const byData = having(({ appData }) => appData[name] === value);
    expect(await client.read(`/organization/by-app-data/${type}/${name}/${value}`)).toEqual(byData);
    const bySecret = having(({ secretData }) => secretData[key] === secret);
    expect(await client.send('POST', `/organization/by-app-secret/${type}/${key}`, { secret })).toEqual(bySecret);
  },
};

const steps: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...Object.keys(actions)),
  caller: fc.nat({ max: 5 }),
  target: fc.nat({ max: 8 }),
  text: fc.constantFrom('a', 'b', 'labs', 'Labs', 'a b'),
  ownerless: fc.boolean(),
  members: fc.dictionary(fc.constantFrom(...PROFILE), fc.constantFrom('x', 'y', ''), { maxKeys: 4 }),
});

const perform = async (model: Model, step: Step): Promise<void> => {
  const callers = listCallers(model);
  if (callers.length === 0) return;
  const { id: current, client } = pick(callers, step.caller);
  const organization = pick(model.organizations, step.target);
  const seen = isVisible(model, current, organization.id);
  const isUnnamed = organization.id === current && step.ownerless;
  const path = isUnnamed ? '/organization' : `/organization/${organization.id}`;
  await actions[step.action]?.({ ...step, model, current, client, organization, seen, path });
};

/** Whether every organization with a key sees what the model says, and nothing else. */
const compare = async (model: Model): Promise<void> => {
  const byId = (left: Organization, right: Organization) => (left.id < right.id ? -1 : 1);
  for (const { id: current, client } of listCallers(model)) {
    const visible = model.organizations.filter(({ id }) => isVisible(model, current, id)).sort(byId);
    expect((await client.read<Organization[]>('/organization')).toSorted(byId)).toEqual(visible);
    for (const organization of model.organizations) {
      const { id, profile } = organization;
      const read = async (path: string) => {
        const { status, body } = await client.ask('GET', path);
        return status === 200 ? body : status;
      };
      const seen = isVisible(model, current, id);
      expect(await read(`/organization/${id}`)).toEqual(seen ? organization : 404);
      expect(await read(`/organization/${id}/profile`)).toEqual(seen ? profile : 404);
    }
    const own = model.organizations.find(({ id }) => id === current);
    expect(await client.read('/organization/profile')).toEqual(own?.profile);
  }
};

it('organizations and keys behave as a simple model of them does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 20, size: 'max' }), async (sequence) => {
      await mock.reset();
      const organizations = structuredClone(start);
      const keys = organizations.flatMap(({ id, keys: own }) => own.map((key) => ({ key, organization: id })));
      const model: Model = { organizations, parents: new Map(), keys };
      for (const step of sequence) await perform(model, step);
      await compare(model);
    }),
    { seed: 20_260_115, numRuns: 200 },
  );
}, 60_000);
