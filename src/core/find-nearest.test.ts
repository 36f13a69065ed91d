import { expect, it } from 'vitest';
import { findNearest } from './find-nearest.js';

const known = ['employees', 'events', 'calculations'];

it.each([
  ['employes', 'employees'],
  ['Event', 'events'],
  ['calculation', 'calculations'],
])('the nearest to %s is %s', (name, nearest) => {
  expect(findNearest(name, known)).toBe(nearest);
});

it.each(['', 'people', 'x'.repeat(10_000)])('nothing is near to %.10s', (name) => {
  expect(findNearest(name, known)).toBeUndefined();
});

it('nothing is near where nothing is known', () => {
  expect(findNearest('events', [])).toBeUndefined();
});
