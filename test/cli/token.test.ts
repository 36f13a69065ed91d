import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { createMock, type MockOptions } from '../../src/index.js';

afterEach(() => vi.restoreAllMocks());

/** What `rollcall token peoplelogic` prints. */
const print = async (...flags: readonly string[]): Promise<string> => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await createProgram().parseAsync(['token', 'peoplelogic', ...flags], { from: 'user' });
  const printed = log.mock.calls.flat();
  log.mockRestore();
  expect(printed).toHaveLength(1);
  return String(printed[0]);
};

/** The statuses of a reading and a writing with the token, and the organizations that it sees. */
const use = async (token: string, options: MockOptions = {}) => {
  await using mock = await createMock({ apis: ['peoplelogic'], listen: false, auth: 'strict', ...options });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = (method: string, path: string, body?: string) =>
    mock.fetch(`/peoplelogic/api/v1/organization${path}`, { method, headers, ...(body && { body }) });
  const read = await ask('GET', '');
  const seen = read.ok ? ((await read.json()) as { id: string }[]).map(({ id }) => id) : [];
  const other = mock.credentials('peoplelogic').restricted.find(({ organization }) => organization)?.organization;
  return { statuses: [read.status, (await ask('PATCH', '/profile', '{}')).status], seen, other };
};

describe('rollcall token peoplelogic', () => {
  it('prints a token that administers the company’s organization', async () => {
    const { statuses, seen, other } = await use(await print());
    expect(statuses).toEqual([200, 200]);
    expect(seen).not.toContain(other);
  });

  it('prints one of the role and organization that are asked for', async () => {
    const { statuses, seen, other = '' } = await use(await print('--role', 'ORG_MEMBER', '--org', 'other'));
    expect(statuses).toEqual([200, 403]);
    expect(seen).toEqual([other]);
    expect((await use(await print('--org', other.toUpperCase()))).seen).toEqual([other]);
  });

  it('prints one that ends when it is told to', async () => {
    const token = await print('--expires-in', 'PT1H');
    expect((await use(token)).statuses).toEqual([200, 200]);
    expect((await use(token, { now: '2026-01-15T10:00:00Z' })).statuses).toEqual([401, 401]);
    const later = await print('--expires-in', 'PT1H', '--now', '2026-01-15T10:00:00Z');
    expect((await use(later, { now: '2026-01-15T10:30:00Z' })).statuses).toEqual([200, 200]);
  });

  it('signs for the company that the seed makes', async () => {
    const token = await print('--seed', '7', '--people', '20');
    expect((await use(token, { seed: 7 })).statuses).toEqual([200, 200]);
    expect((await use(token)).statuses).toEqual([401, 401]);
  });

  it.each([
    [['--org', 'nope'], /--org cannot be "nope".*main \([0-9a-f-]{36}\) or other \([0-9a-f-]{36}\)/],
    [['--expires-in', '1h'], /--expires-in cannot be "1h".*such as PT1H/],
    [['--scenario', 'doomsday'], /no scenario "doomsday"/],
    [['--people', '-1'], /people cannot be -1/],
  ])('refuses %j', async (flags, message) => {
    await expect(print(...flags)).rejects.toThrow(message);
  });
});
