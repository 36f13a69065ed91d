import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { components } from '../../src/apis/drata/types.gen.js';
import type { Mock } from '../../src/index.js';
import { ask, listAll, NAMES, read, refused, startDrata } from './drata-client.js';

type Scope = components['schemas']['PersonnelScope'];

let mock: Mock;
beforeAll(async () => {
  mock = await startDrata();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const pathOf = (workspaceId: number | string = 1): string => `/workspaces/${workspaceId}/personnel-scope`;
const get = (workspaceId = 1): Promise<Scope> => read(mock, pathOf(workspaceId));
const replace = (groupIds: readonly number[], workspaceId = 1) =>
  ask(mock, pathOf(workspaceId), { method: 'PUT', body: { groupIds } });
const remove = (groupId: number | string, workspaceId: number | string = 1) =>
  ask(mock, `/workspaces/${workspaceId}/personnel-scope-groups/${groupId}`, { method: 'DELETE' });
const idsOf = ({ groups }: Scope): number[] => groups.map(({ id }) => id);

/** All staff, production, VPN, source code, customer data, billing; the groups made by hand come last. */
const [STAFF, PRODUCTION, VPN] = [41, 42, 43] as const;
const UNKNOWN_GROUP = 9999;

/** A group that was made by hand, found by asking. */
const findUnsynced = async (): Promise<number> => {
  for (let id = STAFF + 9; id < STAFF + 200; id++) {
    const { status, body } = await replace([id]);
    if (status === 400) return id;
    expect(body).toBeUndefined();
  }
  throw new Error('every group is synchronized');
};

describe('the scope', () => {
  it('has the groups, the people in them, and the tenant’s people', async () => {
    const scope = await get();
    expect(scope.groups.length).toBeGreaterThan(1);
    for (const group of scope.groups) {
      expect(group).toEqual({ id: expect.any(Number), name: expect.any(String), connectionProvider: 'OKTA' });
    }
    expect(scope.scopedPersonnelCount).toBeGreaterThan(0);
    expect(scope.totalCount).toBeGreaterThan(scope.scopedPersonnelCount);
  });

  it('is each workspace’s own', async () => {
    const [first, second] = [await get(1), await get(2)];
    expect(second.groups.map(({ connectionProvider }) => connectionProvider)).toEqual(['GOOGLE']);
    expect(idsOf(first)).not.toEqual(idsOf(second));
    expect(first.totalCount).toBe(second.totalCount);
    await replace([], 1);
    expect(await get(2)).toEqual(second);
  });

  it('counts everybody once, however many of the groups they are in', async () => {
    const countOf = async (...groupIds: readonly number[]): Promise<number> => {
      await replace(groupIds);
      return (await get()).scopedPersonnelCount;
    };
    const [production, vpn, both] = [await countOf(PRODUCTION), await countOf(VPN), await countOf(PRODUCTION, VPN)];
    expect(both).toBeLessThan(production + vpn);
    expect(both).toBeGreaterThan(Math.max(production, vpn));
    expect(await countOf(STAFF, PRODUCTION, VPN)).toBe(await countOf(STAFF));
  });

  it('counts active people only, and follows what happens to them', async () => {
    await replace([STAFF]);
    const before = await get();
    const current = ['CURRENT_EMPLOYEE', 'CURRENT_CONTRACTOR', 'UNKNOWN'].map((each) => `employmentStatus[]=${each}`);
    const active = await listAll(mock, current.join('&'));
    expect(before.totalCount).toBeLessThanOrEqual(active.length);
    for (const { id } of active) {
      await read(mock, `/personnel/${id}`, { method: 'PUT', body: { employmentStatus: 'FORMER_EMPLOYEE' } });
    }
    expect(await get()).toMatchObject({ scopedPersonnelCount: 0, totalCount: 0 });
    await read(mock, '/personnel/actions', { method: 'POST', body: { action: 'reset-sync-all' } });
    expect((await get()).scopedPersonnelCount).toBeGreaterThanOrEqual(before.scopedPersonnelCount);
  });

  it.each([99, 0])('is a 404 for the workspace %i', async (id) => {
    expect(await refused(mock, pathOf(id))).toEqual([404, NAMES[404]]);
    const body = { groupIds: [UNKNOWN_GROUP] };
    expect(await refused(mock, pathOf(id), { method: 'PUT', body })).toEqual([404, NAMES[404]]);
    const path = `/workspaces/${id}/personnel-scope-groups/${PRODUCTION}`;
    expect(await refused(mock, path, { method: 'DELETE' })).toEqual([404, NAMES[404]]);
  });

  it('is a 400 for a workspace that is no number', async () => {
    expect(await refused(mock, pathOf('x'))).toEqual([400, NAMES[400]]);
  });
});

describe('a replacement', () => {
  it('is the whole scope afterwards, and the same again changes nothing', async () => {
    expect(await replace([VPN, STAFF, VPN])).toEqual({ status: 204, body: undefined });
    const once = await get();
    expect(idsOf(once)).toEqual([STAFF, VPN]);
    expect((await replace([VPN, STAFF])).status).toBe(204);
    expect(await get()).toEqual(once);
    await replace([]);
    expect(await get()).toMatchObject({ groups: [], scopedPersonnelCount: 0 });
  });

  it('is refused as a whole where a group is unknown or not synchronized', async () => {
    const unsynced = await findUnsynced();
    await mock.reset();
    const before = await get();
    for (const wrong of [UNKNOWN_GROUP, unsynced]) {
      const body = { groupIds: [STAFF, wrong] };
      expect(await refused(mock, pathOf(), { method: 'PUT', body })).toEqual([400, NAMES[400]]);
      expect(await get()).toEqual(before);
    }
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null', { groupIds: null }],
    ['text', { groupIds: ['x'] }],
    ['one group alone', { groupIds: STAFF }],
  ])('is refused with %s', async (_, body) => {
    expect(await refused(mock, pathOf(), { method: 'PUT', body })).toEqual([400, NAMES[400]]);
  });
});

describe('a removal', () => {
  it('takes out one group, once', async () => {
    const before = idsOf(await get());
    expect(await remove(before[0] as number)).toEqual({ status: 204, body: undefined });
    expect(idsOf(await get())).toEqual(before.slice(1));
    const path = `/workspaces/1/personnel-scope-groups/${before[0]}`;
    expect(await refused(mock, path, { method: 'DELETE' })).toEqual([404, NAMES[404]]);
    expect(idsOf(await get())).toEqual(before.slice(1));
  });
});

describe('any replacements and removals', () => {
  const groups = fc.constantFrom(STAFF, PRODUCTION, VPN, UNKNOWN_GROUP);
  const steps = fc.oneof(
    fc.record({ workspace: fc.constantFrom(1, 2), replacement: fc.array(groups, { maxLength: 4 }) }),
    fc.record({ workspace: fc.constantFrom(1, 2), removed: groups }),
  );

  it('leave each workspace with the set that they amount to', async () => {
    const property = fc.asyncProperty(fc.array(steps, { maxLength: 10 }), async (sequence) => {
      await mock.reset();
      const model = new Map([
        [1, new Set(idsOf(await get(1)))],
        [2, new Set(idsOf(await get(2)))],
      ]);
      for (const step of sequence) {
        const scope = model.get(step.workspace) as Set<number>;
        if ('removed' in step) {
          const status = scope.delete(step.removed) ? 204 : 404;
          expect((await remove(step.removed, step.workspace)).status).toBe(status);
        } else {
          const isRefused = step.replacement.includes(UNKNOWN_GROUP);
          expect((await replace(step.replacement, step.workspace)).status).toBe(isRefused ? 400 : 204);
          if (!isRefused) model.set(step.workspace, new Set(step.replacement));
        }
        for (const [workspace, expected] of model) expect(new Set(idsOf(await get(workspace)))).toEqual(expected);
      }
    });
    await fc.assert(property, { seed: 20_260_115, numRuns: 60 });
  });
});

describe('a key', () => {
  it('needs a permission of its own for each', async () => {
    const readOnly = mock.credentials('drata').restricted.find(({ expect: status }) => status === 403);
    const headers = readOnly?.headers ?? {};
    expect((await ask(mock, pathOf(), { headers })).status).toBe(200);
    const replacement = { method: 'PUT', body: { groupIds: [] }, headers };
    expect(await refused(mock, pathOf(), replacement)).toEqual([403, undefined]);
    const path = `/workspaces/1/personnel-scope-groups/${PRODUCTION}`;
    expect(await refused(mock, path, { method: 'DELETE', headers })).toEqual([403, undefined]);
    expect(idsOf(await get()).length).toBeGreaterThan(0);
  });
});
