import { expect, it } from 'vitest';
import { toCompanyId, toOtherCompanyId } from './company-id.js';

it('is another for the other company, whatever the seed', () => {
  for (let seed = 0; seed < 2000; seed++) {
    expect(toCompanyId({ seed })).toMatch(/^\d{4}$/);
    expect(toOtherCompanyId({ seed })).toMatch(/^\d{4}$/);
    expect(toOtherCompanyId({ seed })).not.toBe(toCompanyId({ seed }));
  }
});
