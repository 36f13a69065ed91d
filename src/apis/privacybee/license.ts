import { toSeconds } from '../../core/clock.js';
import type { components } from './types.gen.js';

/** A licence that somebody holds. */
export type License = components['schemas']['License'];

/** Cents for a year. The document shows that of `complete`; that scanning alone costs nothing is our choice. */
const PRICES: Readonly<Record<License['type'], number>> = { scan: 0, complete: 19700 };

/** The instant a year after; 29 February is followed by 1 March. */
export const addYear = (instant: number): number => {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + 1);
};

/** A licence of that type whose first term of a year begins now. */
export const grantLicense = (type: License['type'], now: number): License => ({
  type,
  price: PRICES[type],
  start_date: toSeconds(now),
  end_date: toSeconds(addYear(now)),
  renews: 1,
  prorate_on_renewal: 0,
});

/** The licence in the term that it is in now: one that renews begins another when the last is over. */
export const renewLicense = (license: License, now: number): License => {
  let renewed = license;
  while (renewed.renews === 1 && Date.parse(renewed.end_date) <= now) {
    const start_date = renewed.end_date;
    renewed = { ...renewed, start_date, end_date: toSeconds(addYear(Date.parse(start_date))) };
  }
  return renewed;
};
