import { expect, it } from 'vitest';
import { splitPhone } from './split-phone.js';

it.each([
  ['+15551234567', '1', '5551234567'],
  ['+447700900123', '44', '7700900123'],
  ['+353209130000', '353', '209130000'],
  ['+493023125000', '49', '3023125000'],
  ['+61255500000', '61', '255500000'],
  ['+74951234567', '7', '4951234567'],
  ['+4219012345', '421', '9012345'],
])('%s is of the country %s', (phone, country_code, phone_number) => {
  expect(splitPhone(phone)).toEqual({ country_code, phone_number });
});
