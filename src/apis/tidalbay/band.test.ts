import { describe, expect, it } from 'vitest';
import { toBand } from './band.js';

describe('toBand', () => {
  it.each([
    [100, 'green'],
    [80, 'green'],
    [79, 'yellow'],
    [60, 'yellow'],
    [59, 'orange'],
    [40, 'orange'],
    [39, 'red'],
    [20, 'red'],
    [19, 'critical'],
    [0, 'critical'],
  ])('puts %i into %s', (score, band) => {
    expect(toBand(score)).toBe(band);
  });
});
