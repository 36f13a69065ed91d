import { expect, it } from 'vitest';
import { createMock } from '../../src/index.js';

/** The world after a day that passed in so many calls, and how many versions that took. */
const passDay = async (calls: number): Promise<{ readonly scenario: unknown; readonly version: number }> => {
  await using mock = await createMock({ people: 40, clock: 'frozen', validateResponses: 'error' });
  const read = async (path: string) => (await (await mock.fetch(`/__admin${path}`)).json()) as Record<string, unknown>;
  const headers = { ...mock.credentials('privacybee').headers, 'content-type': 'application/json' };
  const person = {
    first_name: 'Bram',
    last_name: 'de Wit',
    dob: '1991-11-02',
    addresses: [{ line_1: '12 Mill Road', city: 'Macon', region: 'GA', country: 'US' }],
    emails: [{ email: 'bram@acme.example' }],
    ephemeral: true,
  };
  const path = `${mock.baseUrl('privacybee')}/employees`;
  const body = JSON.stringify(person);
  expect((await mock.fetch(path, { method: 'POST', headers, body })).status).toBe(200);
  for (let call = 0; call < calls; call++) await mock.clock.advance(`PT${1440 / calls}M`);
  expect(await (await mock.fetch(path, { headers })).text()).not.toContain('bram@acme.example');
  return { scenario: await read('/scenario'), version: (await read('/world'))['version'] as number };
};

it('a day that passes in one call leaves the same world, by the same commits, as in 24 and in 1440', async () => {
  const [once, hourly, byMinute] = await Promise.all([passDay(1), passDay(24), passDay(1440)]);
  expect(once.version).toBeGreaterThan(2);
  expect(hourly).toEqual(once);
  expect(byMinute).toEqual(once);
});
