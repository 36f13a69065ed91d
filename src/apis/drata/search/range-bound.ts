import { readMoment } from '../update/read-moment.js';

/** A number or an instant, which only compare with their like. */
export interface RangeValue {
  readonly kind: 'number' | 'moment';
  readonly value: number;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Reads a bound of a range or a value that may lie in one; undefined for anything but a number or an ISO 8601 date. */
export const readRangeValue = (text: string): RangeValue | undefined => {
  if (NUMBER.test(text)) return { kind: 'number', value: Number(text) };
  const moment = readMoment(text);
  return moment === undefined ? undefined : { kind: 'moment', value: Date.parse(moment) };
};
