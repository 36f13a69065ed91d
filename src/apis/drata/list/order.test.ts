import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPersonnel, collectPersonnel } from '../../../../test/support/drata-personnel.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { createOrder } from './order.js';

const order = createOrder(({ updatedAt }) => updatedAt);
const toMoment = (value: number): string => new Date(Date.parse('2026-01-15T00:00:00Z') + value).toISOString();
const record = (id: number, moment: number): PersonnelRecord => buildPersonnel({ id, updatedAt: toMoment(moment) });
const idsOf = (records: readonly PersonnelRecord[]): number[] => records.map(({ id }) => id);

describe('createOrder', () => {
  it('orders by the value, equals by id', () => {
    const personnel = collectPersonnel([record(1, 5), record(2, 3), record(3, 5), record(4, 3)]);
    expect(idsOf(personnel.view(order.view))).toEqual([2, 4, 1, 3]);
  });

  it('counts what lies before a position, also one where nobody is', () => {
    const records = collectPersonnel([record(2, 3), record(4, 3), record(1, 5)]).view(order.view);
    const count = (moment: number, id: number) => order.countBefore(records, { value: toMoment(moment), id });
    expect([count(0, 9), count(3, 2), count(3, 3), count(3, 4), count(4, 0), count(5, 1), count(9, 0)]).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });

  it.each([8, 200])('follows %i writes as if it were made anew, and leaves earlier versions alone', (most) => {
    const writes = fc.array(
      fc.record({ id: fc.integer({ min: 1, max: 30 }), moment: fc.option(fc.integer({ min: 0, max: 9 })) }),
      { minLength: 1, maxLength: most },
    );
    fc.assert(
      fc.property(writes, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (changes, moments) => {
        const before = collectPersonnel(moments.map((moment, index) => record(index + 1, moment)));
        const ids = idsOf(before.view(order.view));
        const after = before.with(
          changes.map(({ id, moment }) => ({ key: id, record: moment === null ? undefined : record(id, moment) })),
        );
        const anew = collectPersonnel(after.values()).view(order.view);
        const followed = after.view(order.view);
        expect(followed.map((each, index) => each === anew[index])).toEqual(anew.map(() => true));
        expect(idsOf(before.view(order.view))).toEqual(ids);
      }),
      { seed: 20_260_115 },
    );
  });
});
