import type { ExposureRecord } from './exposure-record.js';

/** What is left of the safety that somebody has with each thing that can be found about them. */
const LEFT = 0.97;

/**
 * How exposed somebody is, from 1 to 99: more with every broker that shows their data now, and with everything that it
 * shows. The range is the vendor's, the formula ours: none is public.
 */
export const toRiskScore = (exposures: readonly ExposureRecord[]): number => {
  const things = exposures
    .filter(({ exposed }) => exposed)
    .reduce((sum, { data_found }) => sum + 1 + data_found.length, 0);
  return Math.max(1, Math.round(99 * (1 - LEFT ** things)));
};
