import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestStart } from '../../../../test/support/create-test-engine.js';
import { buildPersonnel } from '../../../../test/support/drata-personnel.js';
import type { RecordKey } from '../../../core/collection.js';
import { createOrigin } from '../../../core/origin.js';
import { Transaction } from '../../../core/transaction.js';
import { isRefusal } from '../../../engine/refusal.js';
import { Timeline } from '../../../engine/timeline.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import { type ListPage, readListPage } from './list-page.js';

type Query = Parameters<typeof readListPage>[0];

const PEOPLE = 12;
const everybody = Array.from({ length: PEOPLE }, (_, index) => index + 1);
const toMoment = (value: number): string => new Date(Date.parse('2026-01-15T00:00:00Z') + value).toISOString();

/** Ties on purpose: two people at a time. */
const build = (id: number): PersonnelRecord =>
  buildPersonnel({ id, createdAt: toMoment(id >> 1), updatedAt: toMoment((id * 7) % 5) });

const createTimeline = (): Timeline => {
  const seeds = new Map([[PERSONNEL, () => everybody.map((id) => [id, build(id)] as [RecordKey, PersonnelRecord])]]);
  const origin = createOrigin({ scenario: 'test', seed: 1, at: 0, seeds });
  return new Timeline('main', createTestStart(origin), 0);
};

const begin = (timeline: Timeline): Transaction => new Transaction(timeline.world, 0);
const peopleOf = (timeline: Timeline) => begin(timeline).collection<PersonnelRecord>(PERSONNEL);

const ask = (timeline: Timeline, query: Partial<Query>): ReturnType<typeof readListPage> =>
  readListPage(
    { size: 5, sort: 'updatedAt', sortDir: 'ASC', includeTotalCount: false, ...query },
    {
      tx: begin(timeline),
      version: timeline.mark,
      past: (mark) => {
        const world = timeline.find(mark);
        return world && new Transaction(world, 0);
      },
    },
  );

const read = (timeline: Timeline, query: Partial<Query>): ListPage => {
  const page = ask(timeline, query);
  if (isRefusal(page)) throw new Error(page.message);
  return page;
};

type Deed = 'touch' | 'leave' | 'delete' | 'create';
interface Write {
  readonly id: number;
  readonly deed: Deed;
}

/** Does all of it in one commit. */
const write = (timeline: Timeline, writes: readonly Write[], now: number): void => {
  const tx = begin(timeline);
  for (const { id, deed } of writes) {
    const before = tx.get<PersonnelRecord>(PERSONNEL, id);
    const updatedAt = toMoment(now);
    if (deed === 'create') {
      const known = tx.get<PersonnelRecord>(PERSONNEL, id + PEOPLE);
      tx.put(PERSONNEL, id + PEOPLE, { ...(known ?? { ...build(id + PEOPLE), createdAt: updatedAt }), updatedAt });
    } else if (deed === 'delete') tx.delete(PERSONNEL, id);
    else if (before) {
      const left = deed === 'leave' && ({ employmentStatus: 'FORMER_EMPLOYEE' } as const);
      tx.put(PERSONNEL, id, { ...before, ...left, updatedAt });
    }
  }
  timeline.commit(tx, `at ${now}`);
};

interface Walk {
  readonly size: number;
  readonly filters: Partial<Query>;
  /** What to do after each page, and by how much the clock has moved then. */
  readonly between: readonly { readonly writes: readonly Write[]; readonly later: number }[];
}

const hasLeft = ({ employmentStatus }: PersonnelRecord): boolean => employmentStatus === 'FORMER_EMPLOYEE';

const deeds = fc.constantFrom<Deed>('touch', 'touch', 'leave', 'delete', 'create');
const walks: fc.Arbitrary<Walk> = fc.record({
  size: fc.integer({ min: 1, max: 5 }),
  filters: fc.constantFrom<Partial<Query>>({}, { 'employmentStatus[]': ['CURRENT_EMPLOYEE'] }),
  between: fc.array(
    fc.record({
      writes: fc.array(fc.record({ id: fc.integer({ min: 1, max: PEOPLE }), deed: deeds }), { maxLength: 4 }),
      later: fc.nat(2),
    }),
    { maxLength: 12 },
  ),
});

/** Walks to the end, writing in between; after the last planned writing nothing is written any more. */
const walk = (order: Partial<Query>, { size, filters, between }: Walk) => {
  const timeline = createTimeline();
  const pages: (readonly PersonnelRecord[])[] = [];
  const gone = new Set<number>();
  let [cursor, now]: [string | undefined, number] = [undefined, 100];
  for (let page = 0; page < 100; page++) {
    const { records, cursor: next } = read(timeline, { ...order, ...filters, size, ...(cursor && { cursor }) });
    for (const record of records) expect(record).toBe(peopleOf(timeline).get(record.id));
    if (filters['employmentStatus[]']) expect(records.filter(hasLeft)).toEqual([]);
    pages.push(records);
    if (next === null) return { pages, gone };
    cursor = next;
    const { writes, later } = between[page] ?? { writes: [], later: 0 };
    now += later;
    write(timeline, writes, now);
    for (const { id, deed } of writes) {
      if (deed === 'delete' || (deed === 'leave' && filters['employmentStatus[]'])) gone.add(id);
    }
  }
  throw new Error('the walk has no end');
};

const orders = (['createdAt', 'updatedAt'] as const).flatMap((sort) =>
  (['ASC', 'DESC'] as const).map((sortDir) => ({ sort, sortDir })),
);

describe('a walk while people are written to, come and go', () => {
  it.each(orders)('loses and repeats nobody, and has full pages, by $sort $sortDir', (order) => {
    const property = fc.property(walks, (each) => {
      const { pages, gone } = walk(order, each);
      const seen = pages.flat().map(({ id }) => id);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(everybody.filter((id) => !gone.has(id))));
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(each.size);
    });
    fc.assert(property, { seed: 20_260_115, numRuns: 300 });
  });

  it.each(['ASC', 'DESC'] as const)('goes on in the order that it began in, %s', (sortDir) => {
    const timeline = createTimeline();
    const inOrder = read(timeline, { sortDir, size: 500 }).records.map(({ id }) => id);
    const seen: number[] = [];
    let cursor: string | null | undefined;
    for (let now = 100; cursor !== null; now++) {
      const page = read(timeline, { sortDir, size: 3, ...(cursor && { cursor }) });
      cursor = page.cursor;
      seen.push(...page.records.map(({ id }) => id));
      write(
        timeline,
        [
          { id: inOrder.at(-2) as number, deed: 'touch' },
          { id: seen[0] as number, deed: 'touch' },
        ],
        now,
      );
    }
    expect(seen).toEqual(inOrder);
  });
});

describe('a cursor by updatedAt', () => {
  const begun = (): { timeline: Timeline; cursor: string } => {
    const timeline = createTimeline();
    write(timeline, [{ id: 3, deed: 'touch' }], 99);
    return { timeline, cursor: read(timeline, {}).cursor as string };
  };
  const refusal = (timeline: Timeline, query: Partial<Query>) => expect(ask(timeline, query));
  const forgotten = { message: expect.stringContaining('begin again at the first page'), status: 400 };

  it('is good for as long as its version is kept', () => {
    const { timeline, cursor } = begun();
    for (let now = 100; now < 1099; now++) write(timeline, [{ id: 3, deed: 'touch' }], now);
    expect(read(timeline, { cursor }).records).toHaveLength(5);
    write(timeline, [{ id: 3, deed: 'touch' }], 1099);
    refusal(timeline, { cursor }).toMatchObject(forgotten);
  });

  it('is refused after a reset, and after a rewind to before it', () => {
    const { timeline, cursor } = begun();
    timeline.rewind(0, 0);
    refusal(timeline, { cursor }).toMatchObject(forgotten);
    write(timeline, [{ id: 4, deed: 'touch' }], 100);
    refusal(timeline, { cursor }).toMatchObject(forgotten);
    timeline.reset(0);
    refusal(timeline, { cursor }).toMatchObject(forgotten);
  });

  it('leads nowhere by createdAt, nor the other way round', () => {
    const { timeline, cursor } = begun();
    const another = { message: expect.stringContaining('another order'), status: 400 };
    refusal(timeline, { cursor, sort: 'createdAt' }).toMatchObject(another);
    const { cursor: byCreation } = read(timeline, { sort: 'createdAt' });
    refusal(timeline, { cursor: byCreation as string }).toMatchObject(another);
  });

  it('is refused where nobody ever was', () => {
    const { timeline, cursor } = begun();
    const content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const bent = Buffer.from(JSON.stringify({ ...content, i: 500 })).toString('base64url');
    refusal(timeline, { cursor: bent }).toMatchObject(forgotten);
  });
});
