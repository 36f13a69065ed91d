import { describe, expect, it } from 'vitest';
import { standardisePhones } from './standardise-phones.js';

describe('standardisePhones', () => {
  it('makes strings of digits of numbers, as the document’s update sends them', () => {
    expect(standardisePhones([{ primary: true, country_code: 1, phone_number: 5552341111 }])).toEqual([
      { primary: true, country_code: '1', phone_number: '5552341111', phone_full: '+15552341111' },
    ]);
  });

  it('keeps the digits of text only, leading zeros too', () => {
    expect(standardisePhones([{ country_code: '+44', phone_number: '(07700) 900-123' }])).toEqual([
      { primary: true, country_code: '44', phone_number: '07700900123', phone_full: '+4407700900123' },
    ]);
  });

  it('writes no exponents', () => {
    expect(standardisePhones([{ country_code: 1, phone_number: 1e21 }])[0]?.phone_number).toBe(`1${'0'.repeat(21)}`);
  });
});
