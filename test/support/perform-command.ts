import { expect } from 'vitest';
import type { components } from '../../src/apis/peoplelogic/types.gen.js';
import { type Client, NOBODY } from '../acceptance/peoplelogic-client.js';
import type { Choice, Command } from './directory-commands.js';
import type { DirectoryModel } from './directory-model.js';
import { expectEqual } from './expect-equal.js';

type Schemas = components['schemas'];
type Of<K extends Command['kind']> = Extract<Command, { readonly kind: K }>;

/** The Directory, the model of it, and ids that belong to another organization. */
export interface Stage {
  readonly client: Client;
  readonly model: DirectoryModel;
  /** Every command that was done, with the status that it was answered with. */
  readonly seen: Set<string>;
  readonly foreign: {
    readonly organization: string;
    readonly accounts: string;
    readonly employees: string;
    readonly groups: string;
  };
}

type Listed = 'accounts' | 'employees' | 'groups';

const RECENT = 6;

/** One of the newest records; the last two choices name one that nobody has and one of another organization. */
const choose = ({ model, foreign }: Stage, name: Listed, choice: Choice): string => {
  if (choice === 11) return foreign[name];
  const recent = model[name].slice(-RECENT);
  return (choice === 10 ? undefined : recent[choice % Math.max(recent.length, 1)]?.id) ?? NOBODY;
};

const chooseMaybe = (stage: Stage, name: Listed, choice: Choice | undefined): string | undefined =>
  choice === undefined ? undefined : choose(stage, name, choice);

const chooseEntity = (stage: Stage, choice: Choice): string =>
  choose(stage, choice % 2 === 0 ? 'employees' : 'accounts', choice);

/** Sends a request that the model expects to be answered with this status. */
const expectStatus = async <T>(
  { client, seen }: Stage,
  [method, path, body]: readonly [string, string, unknown?],
  status: number,
): Promise<T> => {
  seen.add(`${status} ${method} ${path.replace(/\/[^/]*[0-9@%][^/]*/g, '/_')}`);
  const answer = await client.ask<T>(method, path, body);
  if (answer.status !== status) expect([method, path, answer]).toEqual([method, path, { ...answer, status }]);
  return answer.body;
};

const begin = ({ id, created }: Pick<Schemas['Group'], 'id' | 'created'>) => ({
  id,
  active: true,
  status: { current: 'ACTIVE', changedAt: created.createdAt, changedBy: created.createdBy },
  created,
  mappings: [],
  preferences: null,
});

/** Creates; the model takes over id and beginning, and says all the rest. */
const expectCreated = async <T extends Pick<Schemas['Group'], 'id' | 'created'>>(
  stage: Stage,
  [path, sent]: readonly [string, object],
  rest: object,
): Promise<T> => {
  const body = await expectStatus<T>(stage, ['POST', path, sent], 201);
  expectEqual(body, { ...begin(body), ...rest });
  return body;
};

const NO_GROUP_PROFILE: Schemas['GroupProfile'] = { icon: null, description: null };

const toEmptyProfile = <P extends object>(profile: P): P =>
  Object.fromEntries(Object.keys(profile).map((name) => [name, null])) as P;

const performers: { readonly [K in Command['kind']]: (stage: Stage, command: Of<K>) => Promise<void> } = {
  createAccount: async (stage, { email, name }) => {
    const { model } = stage;
    if (!model.isEmailFree(email)) return expectStatus(stage, ['POST', '/account', { email, name }], 400);
    const rest = { email, name: name ?? null, grants: [] };
    model.accounts.push(await expectCreated<Schemas['Account']>(stage, ['/account', { email, name }], rest));
  },

  updateAccount: async (stage, { account: choice, byEmail, email, name }) => {
    const { model } = stage;
    const id = choose(stage, 'accounts', choice);
    const account = model.account(id);
    const path = `/account/${byEmail && account ? encodeURIComponent(account.email.toUpperCase()) : id}`;
    const free = account && model.isEmailFree(email, account.id);
    const body = await expectStatus(stage, ['PATCH', path, { email, name }], free ? 200 : account ? 400 : 404);
    if (!free) return;
    const updated = { ...account, email, name: name ?? account.name };
    expectEqual(body, updated);
    model.replace('accounts', updated);
  },

  grant: async (stage, { account: choice, org, role, employee }) => {
    const { model, foreign } = stage;
    const account = model.account(choose(stage, 'accounts', choice));
    const employeeId = chooseMaybe(stage, 'employees', employee);
    const orgId = { none: undefined, own: model.organization, unknown: NOBODY, foreign: foreign.organization }[org];
    const isRight = (org === 'none' || org === 'own') && (employeeId === undefined || model.employee(employeeId));
    const path = `/account/${account?.id ?? NOBODY}/grant`;
    const status = !account ? 404 : isRight ? 200 : 400;
    const body = await expectStatus(stage, ['POST', path, { orgId, role, employeeId }], status);
    if (!account || !isRight) return;
    const granted = model.grant(account, role, employeeId);
    expectEqual(body, granted);
    model.replace('accounts', granted);
  },

  createEmployee: async (stage, { name, account: choice, role }) => {
    const { model } = stage;
    const account = chooseMaybe(stage, 'accounts', choice);
    const sent = { name, email: 'work@x.example', account, role };
    if (!model.isAccountFree(account)) return expectStatus(stage, ['POST', '/employee', sent], 400);
    const profile = toEmptyProfile((model.employees[0] as Schemas['Employee']).profile);
    const rest = { ...sent, type: 'EMPLOYEE', account: account ?? null, role: role ?? null, profile };
    model.employees.push(await expectCreated<Schemas['Employee']>(stage, ['/employee', sent], rest));
  },

  updateEmployee: async (stage, { employee: choice, name, account: accountChoice, role }) => {
    const { model } = stage;
    const employee = model.employee(choose(stage, 'employees', choice));
    const account = chooseMaybe(stage, 'accounts', accountChoice);
    const isRight = employee && model.isAccountFree(account, employee.id);
    const sent = { name, email: 'new@x.example', account, role };
    const path = `/employee/${employee?.id ?? NOBODY}`;
    const body = await expectStatus(stage, ['PATCH', path, sent], isRight ? 200 : employee ? 400 : 404);
    if (!isRight) return;
    const kept = { account: account ?? employee.account, role: role ?? employee.role };
    const updated = { ...employee, name, email: sent.email, ...kept };
    expectEqual(body, updated);
    model.replace('employees', updated);
  },

  setProfile: async (stage, { of, target, method, profile: sent }) => {
    const { model } = stage;
    const name = of === 'employee' ? 'employees' : 'groups';
    const id = choose(stage, name, target);
    const record = of === 'employee' ? model.employee(id) : model.group(id);
    const status = !record ? 404 : method === 'POST' ? 201 : 200;
    const body = await expectStatus(stage, [method, `/${of}/${id}/profile`, sent], status);
    if (!record) return;
    const profile = { ...(method === 'POST' ? toEmptyProfile(record.profile) : record.profile), ...sent };
    expectEqual(body, profile);
    model.replace(name, { ...record, profile } as Schemas['Employee'] & Schemas['Group']);
  },

  relate: async (stage, { employee: below, manager: over, type }) => {
    const { model } = stage;
    const [id, managerId] = [choose(stage, 'employees', below), choose(stage, 'employees', over)];
    const status = !model.employee(id) ? 404 : model.mayManage(managerId, id, type) ? 200 : 400;
    const path = `/employee/${id}/managers`;
    const body = await expectStatus<Schemas['ManagerRelationList']>(stage, ['POST', path, { managerId, type }], status);
    if (status !== 200) return;
    const known = model.managersOf(id).find((relation) => relation.managerId === managerId);
    const created = known?.created ?? body.find((relation) => relation.managerId === managerId)?.created;
    const relation = { employeeId: id, managerId, type, created: created as Schemas['Created'] };
    model.relations = [...model.relations.filter((each) => each !== known), relation];
    expectEqual(toSorted(body), toSorted(model.managersOf(id)));
  },

  unrelate: async (stage, { employee: below, manager: over }) => {
    const { model } = stage;
    const [id, managerId] = [choose(stage, 'employees', below), choose(stage, 'employees', over)];
    const known = model.managersOf(id).find((relation) => relation.managerId === managerId);
    await expectStatus(stage, ['DELETE', `/employee/${id}/managers/${managerId}`], known ? 200 : 404);
    model.relations = model.relations.filter((each) => each !== known);
  },

  createGroup: async (stage, { name, type }) => {
    const rest = { name, type, profile: NO_GROUP_PROFILE };
    stage.model.groups.push(await expectCreated<Schemas['Group']>(stage, ['/group', { name, type }], rest));
  },

  updateGroup: async (stage, { group: choice, name, type }) => {
    const id = choose(stage, 'groups', choice);
    const group = stage.model.group(id);
    const body = await expectStatus(stage, ['PATCH', `/group/${id}`, { name, type }], group ? 200 : 404);
    if (!group) return;
    expectEqual(body, { ...group, name, type });
    stage.model.replace('groups', { ...group, name, type });
  },

  setGroups: async (stage, { entity: choice, groups }) => {
    const { client, model } = stage;
    const entityId = chooseEntity(stage, choice);
    const sent = groups.map(({ group, type }) => ({ groupId: choose(stage, 'groups', group), type }));
    const isKnown = model.employee(entityId) ?? model.account(entityId);
    const isRight = sent.every(({ groupId }) => model.group(groupId)) && new Set(sent.map(({ groupId }) => groupId));
    const status = !isKnown ? 404 : isRight && isRight.size === sent.length ? 200 : 400;
    await expectStatus(stage, ['POST', `/entity/${entityId}/groups`, sent], status);
    if (status !== 200) return;
    const before = model.groupsOf(entityId);
    const read = await client.read<Schemas['MembershipList']>(`/entity/${entityId}/groups`);
    const set = sent.map(({ groupId, type = null }): Schemas['Membership'] => {
      const kept = [...before, ...read].find((membership) => membership.groupId === groupId);
      const entityType = model.employee(entityId) ? 'EMPLOYEE' : 'ACCOUNT';
      return { groupId, entityId, entityType, type, created: kept?.created as Schemas['Created'] };
    });
    model.memberships = [...model.memberships.filter((membership) => !before.includes(membership)), ...set];
  },

  leaveGroup: async (stage, { entity: choice, group }) => {
    const { model } = stage;
    const [entityId, groupId] = [chooseEntity(stage, choice), choose(stage, 'groups', group)];
    const known = model.groupsOf(entityId).find((membership) => membership.groupId === groupId);
    await expectStatus(stage, ['DELETE', `/entity/${entityId}/groups/${groupId}`], known ? 200 : 404);
    model.memberships = model.memberships.filter((each) => each !== known);
  },
};

/** Relations and memberships in an order that does not depend on how they are stored. */
export const toSorted = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ item }) => item);

/** Does the command to the Directory and to the model, and holds the answer to what the model expects. */
export const performCommand = (stage: Stage, command: Command): Promise<void> =>
  (performers[command.kind] as (stage: Stage, command: Command) => Promise<void>)(stage, command);
