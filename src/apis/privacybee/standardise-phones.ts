import { findPrimary } from './find-primary.js';
import type { components } from './types.gen.js';

type Phone = components['schemas']['Phone'];

/** A number in figures, because one from 10^21 on would otherwise be written with an exponent. */
const toText = (value: string | number): string => (typeof value === 'number' ? BigInt(value).toString() : value);

const toDigits = (value: string | number): string => toText(value).replace(/\D/g, '');

/** Telephone numbers as they are stored: strings of digits, and both in one after a `+`, as E.164 writes them. */
export const standardisePhones = (inputs: readonly components['schemas']['PhoneInput'][]): Omit<Phone, 'id'>[] => {
  const main = findPrimary(inputs);
  return inputs.map((input, index) => {
    const country_code = toDigits(input.country_code);
    const phone_number = toDigits(input.phone_number);
    return { primary: index === main, country_code, phone_number, phone_full: `+${country_code}${phone_number}` };
  });
};
