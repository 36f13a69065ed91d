import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import { checkOf, EVERYTHING, listAll, type Personnel, read, startDrata } from './drata-client.js';

let mock: Mock;
let people: readonly Personnel[];
beforeAll(async () => {
  mock = await startDrata();
  people = await listAll(mock, EVERYTHING);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const NOW = '2026-01-15T09:00:00.000Z';
const get = (id: number): Promise<Personnel> => read(mock, `/personnel/${id}?${EVERYTHING}`);
const update = async (id: number, body: unknown): Promise<Personnel> => {
  await read(mock, `/personnel/${id}`, { method: 'PUT', body });
  return get(id);
};
const overallOf = (personnel: Personnel) => checkOf(personnel, 'FULL_COMPLIANCE')?.status;
const isActive = ({ employmentStatus }: Personnel): boolean =>
  ['CURRENT_EMPLOYEE', 'CURRENT_CONTRACTOR', 'UNKNOWN'].includes(employmentStatus);

const find = (fits: (personnel: Personnel) => boolean): Personnel => {
  const found = people.find(fits);
  if (!found) throw new Error('nobody fits');
  return found;
};

/** What the others come to, by the rule alone. */
const sumUp = ({ complianceChecks = [] }: Personnel): string => {
  const statuses = complianceChecks.filter(({ type }) => type !== 'FULL_COMPLIANCE').map(({ status }) => status);
  if (complianceChecks[0]?.status === 'EXCLUDED') return 'EXCLUDED';
  if (statuses.includes('FAIL')) return 'FAIL';
  return statuses.includes('MISCONFIGURED') || statuses.length === 0 ? 'MISCONFIGURED' : 'PASS';
};

describe('the checks', () => {
  it('are of all fifteen types, in all four statuses', () => {
    const checks = people.flatMap(({ complianceChecks = [] }) => complianceChecks);
    expect(new Set(checks.map(({ type }) => type)).size).toBe(15);
    expect(new Set(checks.map(({ status }) => status)).size).toBe(4);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it('come to the overall status, for everybody', () => {
    for (const personnel of people) {
      if (personnel.complianceChecks?.length === 0) continue;
      expect(overallOf(personnel)).toBe(sumUp(personnel));
    }
  });

  it('are made of nobody who is out of scope, of future hires, or of service accounts', () => {
    for (const { employmentStatus, complianceChecks } of people) {
      const suppressed = ['OUT_OF_SCOPE', 'SERVICE_ACCOUNT', 'FUTURE_HIRE'].includes(employmentStatus);
      expect(complianceChecks?.length === 0).toBe(suppressed);
    }
  });

  it('ask leavers for their offboarding, and nobody who is there for it', () => {
    for (const personnel of people) {
      const isAsked = checkOf(personnel, 'OFFBOARDING') !== undefined;
      expect(isAsked).toBe(personnel.separatedAt !== null && personnel.employmentStatus !== 'OUT_OF_SCOPE');
      if (isAsked) expect(personnel.complianceChecks).toHaveLength(2);
    }
  });

  it('say when they were met, when they were last made, and until when they count', () => {
    for (const { status, completionDate, expiresAt, lastCheckedAt, exclusion } of people.flatMap(
      ({ complianceChecks = [] }) => complianceChecks,
    )) {
      if (status === 'FAIL' || status === 'MISCONFIGURED') expect(completionDate).toBeNull();
      if (status === 'PASS' && completionDate) expect(completionDate < NOW).toBe(true);
      if (expiresAt) expect(expiresAt > NOW).toBe(true);
      expect(lastCheckedAt && lastCheckedAt <= NOW).toBe(true);
      expect(exclusion !== undefined).toBe(status === 'EXCLUDED');
    }
  });

  it('follow a status that is set by hand', async () => {
    const { id } = find((each) => overallOf(each) === 'PASS' && isActive(each));
    const left = await update(id, { employmentStatus: 'FORMER_EMPLOYEE', separatedAt: '2026-01-14' });
    expect(left.complianceChecks?.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'FULL_COMPLIANCE FAIL',
      'OFFBOARDING FAIL',
    ]);
    const hired = await update(id, { employmentStatus: 'FUTURE_HIRE' });
    expect(hired.complianceChecks).toEqual([]);
    const found = await listAll(mock, 'complianceStatus[]=PASS');
    expect(found.map((each) => each.id)).not.toContain(id);
  });

  it('begin an offboarding with a separation date, while the others go on', async () => {
    const before = find((each) => overallOf(each) === 'PASS' && isActive(each));
    const leaving = await update(before.id, { separatedAt: '2026-03-01' });
    expect(leaving.complianceChecks).toHaveLength((before.complianceChecks?.length ?? 0) + 1);
    expect(overallOf(leaving)).toBe('FAIL');
  });
});

describe('time', () => {
  /** Somebody who passes everything, and the instant at which the first of their checks expires. */
  const findExpiring = () => {
    const passing = people.filter((each) => overallOf(each) === 'PASS' && isActive(each));
    const expiries = passing.flatMap(({ id, complianceChecks = [] }) => {
      const [first] = complianceChecks
        .filter(({ expiresAt }) => expiresAt)
        .sort((a, b) => ((a.expiresAt ?? '') < (b.expiresAt ?? '') ? -1 : 1));
      return first?.expiresAt ? [{ id, type: first.type, expiresAt: first.expiresAt }] : [];
    });
    const [found] = expiries.sort((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1));
    if (!found) throw new Error('nothing ever expires');
    return found;
  };

  const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

  it('lets a check expire at its instant, and the overall status with it', async () => {
    const { id, type, expiresAt } = findExpiring();
    await mock.clock.set(justBefore(expiresAt));
    expect(checkOf(await get(id), type)?.status).toBe('PASS');
    expect(overallOf(await get(id))).toBe('PASS');
    await mock.clock.set(expiresAt);
    const after = await get(id);
    expect(checkOf(after, type)).toMatchObject({ status: 'FAIL', expiresAt, lastCheckedAt: expiresAt });
    expect(overallOf(after)).toBe('FAIL');
    expect((await listAll(mock, 'complianceStatus[]=FAIL')).map((each) => each.id)).toContain(id);
    const before = find((each) => each.id === id);
    expect(after.updatedAt).toBe(before.updatedAt);
    await mock.reset();
    expect(await get(id)).toEqual(before);
  });

  it('ends an exclusion on its day', async () => {
    const excused = find(({ complianceChecks = [] }) =>
      complianceChecks.some(({ type, exclusion }) => type === 'BG_CHECK' && typeof exclusion?.endDate === 'string'),
    );
    const ends = checkOf(excused, 'BG_CHECK')?.exclusion?.endDate as string;
    await mock.clock.set(justBefore(ends));
    expect(checkOf(await get(excused.id), 'BG_CHECK')?.status).toBe('EXCLUDED');
    await mock.clock.set(ends);
    const after = checkOf(await get(excused.id), 'BG_CHECK');
    expect(after?.status).not.toBe('EXCLUDED');
    expect(after).not.toHaveProperty('exclusion');
    expect(after?.lastCheckedAt).toBe(ends);
  });

  it('has somebody excused from everything for a while, and asks them again afterwards', async () => {
    const excused = people.filter((each) => overallOf(each) === 'EXCLUDED');
    const ending = excused.find((each) => checkOf(each, 'FULL_COMPLIANCE')?.exclusion?.endDate);
    const ends = checkOf(ending as Personnel, 'FULL_COMPLIANCE')?.exclusion?.endDate as string;
    await mock.clock.set(ends);
    expect(overallOf(await get(ending?.id as number))).not.toBe('EXCLUDED');
  });

  it('makes daily checks each night', async () => {
    const { id } = find((each) => overallOf(each) === 'PASS' && isActive(each));
    expect(checkOf(await get(id), 'IDENTITY_MFA')?.lastCheckedAt).toBe('2026-01-15T00:00:00.000Z');
    await mock.clock.advance('P2D');
    expect(checkOf(await get(id), 'IDENTITY_MFA')?.lastCheckedAt).toBe('2026-01-17T00:00:00.000Z');
    expect(checkOf(await get(id), 'BG_CHECK')).toEqual(
      checkOf(
        find((each) => each.id === id),
        'BG_CHECK',
      ),
    );
  });

  it('comes to the same in one step or in many', async () => {
    await mock.clock.advance('P60D');
    const once = await listAll(mock, EVERYTHING);
    await mock.reset();
    for (let step = 0; step < 12; step++) {
      await mock.clock.advance('P5D');
      await listAll(mock, 'complianceStatus[]=FAIL');
    }
    expect(await listAll(mock, EVERYTHING)).toEqual(once);
    expect(once).not.toEqual(people);
  });

  it('keeps what was set by hand', async () => {
    const { id, expiresAt } = findExpiring();
    await update(id, { startedAt: '2020-07-06' });
    await mock.clock.set(expiresAt);
    expect((await get(id)).startedAt).toBe('2020-07-06T00:00:00.000Z');
  });
});
