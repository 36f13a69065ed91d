import { describe, expect, it } from 'vitest';
import type { AskedOperation } from './asked-operation.js';
import { PathValues } from './path-values.js';

const toOperation = (line: string): AskedOperation => {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, operationId: line, parameters: [] } as unknown as AskedOperation;
};

/** The path that is asked, where these operations, values and lists are known. */
const fill = (asked: string, others: readonly string[], lists: Readonly<Record<string, unknown>>): Promise<string> => {
  const operations = [asked, ...others].map(toOperation);
  const values = { memberId: 'm1', groupId: 'g1' };
  const read = async (path: string): Promise<unknown> => lists[path];
  return new PathValues({ operations, values, read }).fill(operations[0] as AskedOperation);
};

describe('what can only be had as an entry of a list', () => {
  const remove = 'DELETE /members/{member}/groups/{group}';
  const list = 'GET /members/{member}/groups';

  it('is the one that is known, where the list has it', async () => {
    const groups = [{ groupId: 'g0' }, { groupId: 'g1' }];
    expect(await fill(remove, [list], { '/members/m1/groups': groups })).toBe('/members/m1/groups/g1');
  });

  it('is the first of the list where it does not have that', async () => {
    const groups = [{ groupId: 'g7', id: 'entry' }, { groupId: 'g8' }];
    expect(await fill(remove, [list], { '/members/m1/groups': groups })).toBe('/members/m1/groups/g7');
  });

  it('is the one that is known where the list is empty, or cannot be read', async () => {
    expect(await fill(remove, [list], { '/members/m1/groups': [] })).toBe('/members/m1/groups/g1');
    expect(await fill(remove, [list], {})).toBe('/members/m1/groups/g1');
  });
});

it('what can be read by itself is the one that is known, though the list does not show it', async () => {
  const others = ['GET /members/{member}/groups', 'GET /members/{member}/groups/{group}'];
  const lists = { '/members/m1/groups': [{ groupId: 'g7' }] };
  expect(await fill('DELETE /members/{member}/groups/{group}', others, lists)).toBe('/members/m1/groups/g1');
});
