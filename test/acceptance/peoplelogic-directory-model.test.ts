import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { anyCommand } from '../support/directory-commands.js';
import { DirectoryModel } from '../support/directory-model.js';
import { expectEqual } from '../support/expect-equal.js';
import { performCommand, type Stage, toSorted } from '../support/perform-command.js';
import { type Client, createClient, findOther, type Schemas, startDirectory } from './peoplelogic-client.js';

const RUNS = 1000;

/** Each write with the statuses that it is answered with; a run that met fewer would prove less than it seems to. */
const WRITES = [
  'DELETE /employee/_/managers/_ 200 404',
  'DELETE /entity/_/groups/_ 200 404',
  'PATCH /account/_ 200 400 404',
  'PATCH /employee/_ 200 400 404',
  'PATCH /employee/_/profile 200 404',
  'PATCH /group/_ 200 404',
  'PATCH /group/_/profile 200 404',
  'POST /account 201 400',
  'POST /account/_/grant 200 400 404',
  'POST /employee 201 400',
  'POST /employee/_/managers 200 400 404',
  'POST /employee/_/profile 201 404',
  'POST /entity/_/groups 200 400 404',
  'POST /group 201',
  'POST /group/_/profile 201 404',
];

const summarise = (seen: ReadonlySet<string>): string[] => {
  const calls = new Set([...seen].map((each) => each.slice(4)).toSorted());
  const statusesOf = (call: string): string[] => [...seen].filter((each) => each.slice(4) === call).toSorted();
  return [...calls].map((call) => [call, ...statusesOf(call).map((each) => each.slice(0, 3))].join(' '));
};

let mock: Mock;
let client: Client;
let other: Client;
let start: DirectoryModel;
let foreign: Stage['foreign'];

beforeAll(async () => {
  mock = await startDirectory({ people: 3 });
  client = createClient(mock);
  other = createClient(mock, findOther(mock).headers);
  start = await readModel();
  foreign = await readForeign();
});
afterAll(() => mock.close());

const readAll = async <T>(paths: readonly string[]): Promise<T[]> =>
  (await Promise.all(paths.map((path) => client.read<T[]>(path)))).flat();

const readModel = async (): Promise<DirectoryModel> => {
  const [organization] = await client.read<Schemas['OrganizationList']>('/organization');
  const model = new DirectoryModel(organization?.id ?? '');
  model.accounts = await client.read('/account');
  model.employees = await client.read('/employee');
  model.groups = await client.read('/group');
  model.relations = await readAll(model.employees.map(({ id }) => `/employee/${id}/managers`));
  model.memberships = await readAll(model.groups.map(({ id }) => `/group/${id}/members`));
  model.takenElsewhere = (await other.read<Schemas['AccountList']>('/account')).map(({ email }) => email);
  return model;
};

const readForeign = async (): Promise<Stage['foreign']> => {
  const read = async (path: string): Promise<string> => (await other.read<{ id: string }[]>(path))[0]?.id ?? '';
  const [accounts, employees, groups] = await Promise.all(['/account', '/employee', '/group'].map(read));
  return { organization: findOther(mock).organization, accounts, employees, groups } as Stage['foreign'];
};

/** Every reading has to say what the model says. */
const compare = async (model: DirectoryModel): Promise<void> => {
  const check = async (path: string, expected: readonly unknown[]): Promise<void> => {
    expectEqual([path, toSorted(await client.read<unknown[]>(path))], [path, toSorted(expected)]);
  };
  await check('/account', model.accounts);
  await check('/account/for-org', model.holders());
  await check('/account/org-admins', model.holders('ORG_ADMIN'));
  await check('/employee', model.employees);
  await check('/employee?type=employee&status=active', model.employees);
  await check('/group', model.groups);
  await check(
    '/group?type=choir',
    model.groups.filter(({ type }) => type === 'CHOIR'),
  );
  for (const { id, email } of model.accounts.slice(-3)) {
    expectEqual(await client.read(`/account/${encodeURIComponent(email)}`), model.account(id));
    const employees = model.employees.filter(({ account }) => account === id);
    await check(`/account/${id}/employees`, employees);
    await check(`/entity/${id}/groups`, model.groupsOf(id));
    const { status, body } = await client.ask('GET', `/employee/by-account/${id}`);
    expectEqual(status === 404 ? [] : [body], employees);
  }
  for (const { id, name } of model.employees.slice(-3)) {
    expectEqual(await client.read(`/employee/${id}`), model.employee(id));
    await check(`/employee/by-name/${encodeURIComponent(name)}`, model.namesakes(name));
    await check(`/employee/${id}/managers`, model.managersOf(id));
    await check(`/employee/by-manager/${id}`, model.reportsOf(id));
    await check(`/employee/by-manager/${id}?type=direct`, model.reportsOf(id, 'DIRECT'));
    await check(`/entity/${id}/groups`, model.groupsOf(id));
  }
  for (const { id } of model.groups.slice(-3)) {
    await check(`/group/${id}/members`, model.membersOf(id));
    await check(`/group/${id}/members?membership=lead`, model.membersOf(id, 'LEAD'));
  }
};

it('does and says what a simple model does, whatever is done to it in whatever order', {
  timeout: 600_000,
}, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { maxLength: 20, size: 'max' }), async (commands) => {
      await mock.reset();
      const stage: Stage = { client, model: start.clone(), foreign, seen };
      for (const command of commands) await performCommand(stage, command);
      await compare(stage.model);
    }),
    { numRuns: RUNS, seed: 1 },
  );
  expect(summarise(seen)).toEqual(WRITES);
});
