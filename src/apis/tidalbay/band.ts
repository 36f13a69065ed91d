import type { components } from './types.gen.js';

/** A band that a score falls into. */
export type Band = components['schemas']['Band'];

/** The lowest score of each band, safest first, as the vendor's page on scores has them. */
const FLOORS = [
  ['green', 80],
  ['yellow', 60],
  ['orange', 40],
  ['red', 20],
] as const satisfies readonly (readonly [Band, number])[];

/** The band of a score. */
export const toBand = (score: number): Band => FLOORS.find(([, floor]) => score >= floor)?.[0] ?? 'critical';
