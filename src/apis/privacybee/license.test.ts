import { describe, expect, it } from 'vitest';
import { addYear, grantLicense, renewLicense } from './license.js';

const at = Date.parse('2026-01-15T09:00:00Z');

describe('a licence', () => {
  it('has a price in cents and a term of a year, and renews', () => {
    expect(grantLicense('complete', at)).toEqual({
      type: 'complete',
      price: 19700,
      start_date: '2026-01-15T09:00:00Z',
      end_date: '2027-01-15T09:00:00Z',
      renews: 1,
      prorate_on_renewal: 0,
    });
    expect(grantLicense('scan', at)).toMatchObject({ type: 'scan', price: 0 });
  });

  it('is the same during its term and in the next one after it', () => {
    const license = grantLicense('complete', at);
    expect(renewLicense(license, addYear(at) - 1)).toBe(license);
    expect(renewLicense(license, addYear(at))).toMatchObject({ start_date: '2027-01-15T09:00:00Z' });
    expect(renewLicense(license, Date.parse('2030-06-01T00:00:00Z'))).toMatchObject({
      start_date: '2030-01-15T09:00:00Z',
      end_date: '2031-01-15T09:00:00Z',
    });
  });

  it('ends where it does not renew', () => {
    const license = { ...grantLicense('complete', at), renews: 0 };
    expect(renewLicense(license, Date.parse('2030-06-01T00:00:00Z'))).toBe(license);
  });
});
