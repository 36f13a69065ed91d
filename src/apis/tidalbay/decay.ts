import { DAY } from '../../core/clock.js';

/** The vendor's page on scores: an impact halves every 90 days. */
const HALF_LIFE = 90 * DAY;

/** What is left of an impact after so many milliseconds. */
export const decay = (impact: number, age: number): number => impact * 2 ** (-age / HALF_LIFE);
