import { createChance, hashKeys } from '../../core/chance.js';

/** How many exposures have ids of their own for each employee; there are fewer brokers, and each finds one at most. */
const EXPOSURES = 64;

/** Distance between employees' ids: they grow with the number, no two meet, and they do not look counted. */
const STRIDE = 61;

/** All ids that are made from numbers are above this. */
export const LOWEST_EMPLOYEE_ID = 10_000_000;

/** Id of the employee of that number, which has eight digits for the first million. */
export const toEmployeeId = (seed: number, number: number): number => {
  const first = LOWEST_EMPLOYEE_ID + (hashKeys(seed, 'privacybee', 'first employee') % 900_000);
  return first + number * STRIDE + createChance(seed, 'privacybee', 'employees', number).integer(0, STRIDE - 1);
};

/** Id of the exposure at that index of the employee of that number. */
export const toExposureId = (seed: number, number: number, index: number): number =>
  100_000 + (hashKeys(seed, 'privacybee', 'first exposure') % 10_000) + number * EXPOSURES + index;

/** Id of the data broker at that index of the catalogue. */
export const toBrokerId = (seed: number, index: number): number =>
  10_000 + (hashKeys(seed, 'privacybee', 'first broker') % 5000) + index * STRIDE;
