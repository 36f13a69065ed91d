import { describe, expect, it } from 'vitest';
import { toEmployeeId, toExposureId } from './identifiers.js';

const numbers = [...Array.from({ length: 100_000 }, (_, index) => index + 1), 1_000_001, 1_000_010];

describe('ids', () => {
  it('of 100 000 employees are unsigned, different and in order', () => {
    const ids = numbers.map((number) => toEmployeeId(7, number));
    expect(ids.every((id, index) => Number.isInteger(id) && id > (ids[index - 1] ?? 0))).toBe(true);
  });

  it('of their exposures are too', () => {
    const ids = numbers.flatMap((number) => [0, 1, 46].map((index) => toExposureId(7, number, index)));
    expect(ids.every((id, index) => Number.isInteger(id) && id > (ids[index - 1] ?? 0))).toBe(true);
  });

  it('belong to the seed', () => {
    expect(toEmployeeId(7, 1)).toBe(toEmployeeId(7, 1));
    expect(toEmployeeId(8, 1)).not.toBe(toEmployeeId(7, 1));
  });
});
