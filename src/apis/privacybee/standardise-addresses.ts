import { findPrimary } from './find-primary.js';
import { toCountryCode } from './to-country-code.js';
import { toStateCode } from './to-state-code.js';
import type { components } from './types.gen.js';

type Address = components['schemas']['Address'];
type AddressInput = components['schemas']['AddressInput'];

const standardise = (input: AddressInput, primary: boolean): Omit<Address, 'id'> => {
  const { line_1, line_2 = null, city, region = null, postal_code = null } = input;
  const country = toCountryCode(input.country);
  const isState = country === 'US' && region !== null;
  return { primary, line_1, line_2, city, region: isState ? toStateCode(region) : region, postal_code, country };
};

/** Addresses as they are stored, with the codes that the document advises for states and countries. */
export const standardiseAddresses = (inputs: readonly AddressInput[]): Omit<Address, 'id'>[] => {
  const main = findPrimary(inputs);
  return inputs.map((input, index) => standardise(input, index === main));
};
