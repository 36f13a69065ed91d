import { describe, expect, it } from 'vitest';
import { standardiseAddresses } from './standardise-addresses.js';
import { toCountryCode } from './to-country-code.js';
import { toStateCode } from './to-state-code.js';

describe('toStateCode', () => {
  it.each([
    ['Georgia', 'GA'],
    [' new  york ', 'NY'],
    ['DISTRICT OF COLUMBIA', 'DC'],
    ['Puerto Rico', 'PR'],
    ['ga', 'GA'],
    ['TX', 'TX'],
    ['Ruritania', 'Ruritania'],
  ])('makes %s %s', (region, expected) => {
    expect(toStateCode(region)).toBe(expected);
  });
});

describe('toCountryCode', () => {
  it.each([
    ['US', 'US'],
    ['us', 'US'],
    ['u.s.', 'US'],
    ['United States', 'US'],
    ['United States of America', 'US'],
    ['USA', 'US'],
    ['UK', 'UK'],
    ['GB', 'GB'],
    ['United Kingdom', 'UK'],
    ['ireland', 'IE'],
    ['Germany', 'DE'],
    ['Canada', 'CA'],
    ['Ruritania', 'Ruritania'],
  ])('makes %s %s', (country, expected) => {
    expect(toCountryCode(country)).toBe(expected);
  });
});

describe('standardiseAddresses', () => {
  const sent = { line_1: '12020 Leeward Walk', city: 'Alpharetta' };

  it('shortens states of the United States and says null for what was not sent', () => {
    expect(standardiseAddresses([{ ...sent, region: 'Georgia', country: 'United States' }])).toEqual([
      { primary: true, ...sent, line_2: null, region: 'GA', postal_code: null, country: 'US' },
    ]);
  });

  it('leaves the regions of other countries alone', () => {
    const [address] = standardiseAddresses([{ ...sent, region: 'Georgia', country: 'CA' }]);
    expect(address?.region).toBe('Georgia');
    expect(standardiseAddresses([{ ...sent, country: 'US' }])[0]?.region).toBeNull();
  });
});
