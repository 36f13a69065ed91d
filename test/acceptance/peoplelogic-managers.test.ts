import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  type Client,
  createClient,
  findMember,
  findOther,
  NOBODY,
  type Schemas,
  startDirectory,
} from './peoplelogic-client.js';

type Employee = Schemas['Employee'];
type Relation = Schemas['ManagerRelation'];

let mock: Mock;
let admin: Client;
let other: Client;

beforeAll(async () => {
  mock = await startDirectory();
  admin = createClient(mock);
  other = createClient(mock, findOther(mock).headers);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const hire = async (name: string): Promise<string> =>
  (await admin.send<Employee>('POST', '/employee', { name, email: `${name}@acme.example` })).id;
const managersOf = (id: string): Promise<Relation[]> => admin.read(`/employee/${id}/managers`);
const namesOf = (relations: readonly Relation[]): string[] =>
  relations.map(({ managerId, type }) => `${managerId} ${type}`).sort();
const reportsOf = async (id: string, query = ''): Promise<string[]> =>
  (await admin.read<Employee[]>(`/employee/by-manager/${id}${query}`)).map(({ name }) => name).sort();
const relate = (id: string, managerId: string, type = 'DIRECT'): Promise<Relation[]> =>
  admin.send('POST', `/employee/${id}/managers`, { managerId, type });
const refuse = (id: string, managerId: string, type = 'DIRECT'): Promise<[number, string]> =>
  admin.refused('POST', `/employee/${id}/managers`, { managerId, type });

describe('the managers of the baseline', () => {
  it('are one direct one for most employees and dotted lines for a few', async () => {
    const employees = await admin.read<Employee[]>('/employee');
    const relations = (await Promise.all(employees.map(({ id }) => managersOf(id)))).flat();
    const direct = relations.filter(({ type }) => type === 'DIRECT');
    const dotted = relations.filter(({ type }) => type === 'DOTTED_LINE');
    expect(direct.length + dotted.length).toBe(relations.length);
    expect(direct.length).toBeGreaterThan(employees.length * 0.8);
    expect(new Set(direct.map(({ employeeId }) => employeeId)).size).toBe(direct.length);
    expect(dotted.length).toBeGreaterThan(2);
    const ids = new Set(employees.map(({ id }) => id));
    expect(relations.every(({ employeeId, managerId }) => ids.has(employeeId) && ids.has(managerId))).toBe(true);
    const boss = direct[0]?.managerId ?? '';
    const reports = direct.filter(({ managerId }) => managerId === boss).map(({ employeeId }) => employeeId);
    const listed = await admin.read<Employee[]>(`/employee/by-manager/${boss}?type=direct`);
    expect(listed.map(({ id }) => id)).toEqual(reports);
  });
});

describe('a manager', () => {
  it('is set with a type, beside others, and listed from both sides', async () => {
    const [boss, lead, ann] = [await hire('boss'), await hire('lead'), await hire('ann')];
    const [relation] = await relate(ann, boss);
    expect(relation).toMatchObject({ employeeId: ann, managerId: boss, type: 'DIRECT' });
    expect(relation?.created.createdAt).toBe('2026-01-15T09:00:00.000Z');
    const all = await relate(ann, lead, 'DOTTED_LINE');
    expect(all).toHaveLength(2);
    expect(await managersOf(ann)).toEqual(all);
    expect(namesOf(all)).toEqual([`${boss} DIRECT`, `${lead} DOTTED_LINE`].sort());
    expect([await reportsOf(boss), await reportsOf(lead), await reportsOf(ann)]).toEqual([['ann'], ['ann'], []]);
  });

  it('who is set again keeps the place with the new type', async () => {
    const [boss, ann] = [await hire('boss'), await hire('ann')];
    const [before] = await relate(ann, boss);
    await mock.clock.advance('PT1H');
    expect(await relate(ann, boss.toUpperCase(), 'MENTOR')).toEqual([{ ...before, type: 'MENTOR' }]);
    expect(await reportsOf(boss, '?type=direct')).toEqual([]);
    expect(await reportsOf(boss, '?type=mentor')).toEqual(['ann']);
  });

  it('is removed, and both employees stay', async () => {
    const [boss, lead, ann] = [await hire('boss'), await hire('lead'), await hire('ann')];
    await relate(ann, boss);
    await relate(ann, lead);
    const { status, body } = await admin.ask('DELETE', `/employee/${ann}/managers/${boss}`);
    expect([status, body]).toEqual([200, undefined]);
    expect(namesOf(await managersOf(ann))).toEqual([`${lead} DIRECT`]);
    expect(await reportsOf(boss)).toEqual([]);
    for (const id of [boss, ann]) expect(await admin.read<Employee>(`/employee/${id}`)).toMatchObject({ id });
    const message = `${boss} does not manage this employee`;
    expect(await admin.refused('DELETE', `/employee/${ann}/managers/${boss}`)).toEqual([404, message]);
    expect((await admin.refused('DELETE', `/employee/${ann}/managers/${NOBODY}`))[0]).toBe(404);
    expect((await admin.refused('DELETE', `/employee/${NOBODY}/managers/${lead}`))[0]).toBe(404);
  });

  it('is refused for oneself, for nobody, and for somebody of another organization', async () => {
    const ann = await hire('ann');
    const [stranger] = (await other.read<Employee[]>('/employee')) as [Employee];
    expect(await refuse(ann, ann)).toEqual([400, `managerId: ${ann} is this employee`]);
    expect(await refuse(ann, ann.toUpperCase(), 'MENTOR')).toEqual([
      400,
      `managerId: ${ann.toUpperCase()} is this employee`,
    ]);
    for (const id of [NOBODY, stranger.id]) {
      expect(await refuse(ann, id)).toEqual([400, `managerId: there is no employee ${id}`]);
    }
    expect(await managersOf(ann)).toEqual([]);
  });

  it('is refused where a circle of one type would close, however long, in any case of the type', async () => {
    const [ann, bob, cem, dia] = [await hire('ann'), await hire('bob'), await hire('cem'), await hire('dia')];
    await relate(bob, ann);
    await relate(cem, bob, 'direct');
    await relate(dia, cem);
    for (const below of [bob, cem, dia]) {
      expect(await refuse(ann, below)).toEqual([400, `managerId: ${below} reports to this employee as DIRECT`]);
    }
    expect(await managersOf(ann)).toEqual([]);
    expect(namesOf(await relate(ann, dia, 'MENTOR'))).toEqual([`${dia} MENTOR`]);
    expect(await refuse(ann, dia, 'Direct')).toEqual([400, `managerId: ${dia} reports to this employee as Direct`]);
    expect(namesOf(await managersOf(ann))).toEqual([`${dia} MENTOR`]);
    await admin.send('DELETE', `/employee/${cem}/managers/${bob}`);
    await relate(ann, dia);
  });

  it.each([
    ['no manager', { type: 'DIRECT' }, 'managerId: is required'],
    ['no type', { managerId: NOBODY }, 'type: is required'],
    ['an id that is none', { managerId: 'boss', type: 'DIRECT' }, 'managerId: must be a valid uuid'],
  ])('is refused with %s', async (_, body, message) => {
    expect(await admin.refused('POST', `/employee/${await hire('ann')}/managers`, body)).toEqual([400, message]);
  });

  it('of an employee who does not exist is a 404', async () => {
    const message = `there is no employee ${NOBODY}`;
    const ann = await hire('ann');
    expect(await admin.refused('GET', `/employee/${NOBODY}/managers`)).toEqual([404, message]);
    expect(await refuse(NOBODY, ann)).toEqual([404, message]);
    expect(await admin.refused('GET', `/employee/by-manager/${NOBODY}`)).toEqual([404, message]);
  });
});

describe('reports', () => {
  it('are listed once each, filtered by any string in any case', async () => {
    const [boss, ann, bob] = [await hire('boss'), await hire('ann'), await hire('bob')];
    await relate(ann, boss, 'DIRECT');
    await relate(bob, boss, 'Dotted Line');
    expect(await reportsOf(boss)).toEqual(['ann', 'bob']);
    expect(await reportsOf(boss, '?type=dotted%20LINE')).toEqual(['bob']);
    expect(await reportsOf(boss, '?type=nobody')).toEqual([]);
  });

  it('show the employees as they are now', async () => {
    const [boss, ann] = [await hire('boss'), await hire('ann')];
    await relate(ann, boss);
    await reportsOf(boss);
    await admin.send('PATCH', `/employee/${ann}`, { name: 'anna', email: 'anna@acme.example' });
    expect(await reportsOf(boss)).toEqual(['anna']);
  });
});

describe('rights', () => {
  it('let a member read and not write, and another organization neither', async () => {
    const member = createClient(mock, findMember(mock));
    const [boss, ann] = [await hire('boss'), await hire('ann')];
    const relations = await relate(ann, boss);
    expect(await member.read(`/employee/${ann}/managers`)).toEqual(relations);
    const path = `/employee/${ann}/managers`;
    const body = { managerId: boss, type: 'MENTOR' };
    expect((await member.refused('POST', path, body))[0]).toBe(403);
    expect((await member.refused('DELETE', `${path}/${boss}`))[0]).toBe(403);
    expect((await other.refused('GET', path))[0]).toBe(404);
    expect((await other.refused('POST', path, body))[0]).toBe(404);
    expect((await other.refused('DELETE', `${path}/${boss}`))[0]).toBe(404);
    expect(await managersOf(ann)).toEqual(relations);
  });
});
