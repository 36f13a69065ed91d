import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ apis: ['tidalbay'], listen: false, people: 20 });
});

afterAll(() => mock.close());

const enter = async (
  api: string,
  body: object,
  world = '',
): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await mock.fetch(`${world}/__admin/provider-states/${api}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const read = async (world: string): Promise<Record<string, unknown>> =>
  (await (await mock.fetch(`${world}/__admin/world`)).json()) as Record<string, unknown>;

describe('a provider state', () => {
  it('is a scenario with its parameters, and answers with values that fit the API', async () => {
    const { status, body } = await enter('tidalbay', { state: 'phishing-wave', params: { share: 0.5 } }, '/w/states');
    expect(status).toBe(200);
    expect((await read('/w/states'))['scenario']).toBe('phishing-wave');
    const headers = { authorization: `Bearer ${body['apiKey']}` };
    const employee = await mock.fetch(`/w/states/tidalbay/v1/employees/${body['employeeId']}`, { headers });
    expect(await employee.json()).toMatchObject({ email: body['employeeEmail'], status: 'active' });
  });

  it('begins as new each time, and a tear-down changes nothing', async () => {
    const { body } = await enter('tidalbay', { state: 'baseline', action: 'setup' }, '/w/again');
    const headers = { authorization: `Bearer ${body['apiKey']}`, 'content-type': 'application/json' };
    const url = `/w/again/tidalbay/v1/employees/${body['employeeId']}`;
    const change = { method: 'PATCH', headers, body: '{"title":"Astronaut"}' };
    expect(await (await mock.fetch(url, change)).json()).toMatchObject({ title: 'Astronaut' });
    expect(await enter('tidalbay', { state: 'baseline', action: 'teardown' }, '/w/again')).toEqual({
      status: 200,
      body: {},
    });
    expect(await (await mock.fetch(url, { headers })).json()).toMatchObject({ title: 'Astronaut' });
    expect((await enter('tidalbay', { state: 'baseline' }, '/w/again')).body).toEqual(body);
    expect(await (await mock.fetch(url, { headers })).json()).not.toMatchObject({ title: 'Astronaut' });
  });

  it('has switches turned and the clock stopped as whoever enters it asks, until the next one', async () => {
    const settings = { auth: 'strict', indexLag: 'PT5M' };
    await enter('tidalbay', { state: 'baseline', settings, clockMode: 'frozen' }, '/w/switched');
    const [world, clock] = await Promise.all([
      mock.fetch('/w/switched/__admin/settings').then((response) => response.json()),
      mock.fetch('/w/switched/__admin/clock').then((response) => response.json()),
    ]);
    expect([world, clock]).toMatchObject([settings, { mode: 'frozen' }]);
    await enter('tidalbay', { state: 'baseline' }, '/w/switched');
    expect(await (await mock.fetch('/w/switched/__admin/settings')).json()).toMatchObject({ indexLag: 'PT0S' });
    expect(await (await mock.fetch('/w/switched/__admin/clock')).json()).not.toMatchObject({ mode: 'frozen' });
  });

  it('without a name is the baseline', async () => {
    const baseline = await enter('tidalbay', { state: 'baseline' }, '/w/unnamed');
    expect(await enter('tidalbay', { state: '' }, '/w/unnamed')).toEqual(baseline);
  });

  it.for([
    ['that nobody knows', 'tidalbay', { state: 'no-such-company' }, 404, 'phishing-wave'],
    [
      'with a parameter that it does not have',
      'tidalbay',
      { state: 'phishing-wave', params: { mails: 3 } },
      400,
      'mails',
    ],
    ['of an API that is not served', 'drata', { state: 'baseline' }, 404, 'tidalbay'],
    ['that is not named', 'tidalbay', {}, 400, 'state'],
    ['with a switch that there is not', 'tidalbay', { state: '', settings: { speed: 'high' } }, 400, 'speed'],
  ] as const)('%s is refused with what there is', async ([, api, body, status, words]) => {
    const refused = await enter(api, body);
    expect(refused).toMatchObject({ status, body: { detail: expect.stringContaining(words) } });
  });
});
