import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type EngineEvent, type Mock } from '../../src/index.js';
import { explain } from '../support/journal.js';

const events: EngineEvent[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ people: 40, listen: false, clock: 'frozen', onEvent: (event) => events.push(event) });
});
afterAll(() => mock.close());

const ask = (api: string, path: string, init: RequestInit = {}): Promise<Response> =>
  mock.fetch(new URL(mock.baseUrl(api)).pathname + path, {
    ...init,
    headers: { ...mock.credentials(api).headers, 'content-type': 'application/json', ...init.headers },
  });

const paths = {
  drata: '/personnel?size=1',
  peoplelogic: '/api/v1/organization',
  privacybee: '/employees',
  secureframe: '/users?per_page=1',
  tidalbay: '/v1/employees?per_page=1',
} as const;

describe('the journal', () => {
  it.each(Object.entries(paths))('hides the credential of %s', async (api, path) => {
    const response = await ask(api, path);
    expect(response.status).toBe(200);
    const shown = JSON.stringify(await explain(mock, response));
    const secrets = Object.values(mock.credentials(api).headers).flatMap((header) => header.split(' '));
    expect(secrets.filter((secret) => secret !== 'Bearer' && shown.includes(secret))).toEqual([]);
    expect(shown).toContain('[hidden]');
  });

  it('hides a new API key from everybody but the client that made it', async () => {
    const organization = await ask('peoplelogic', '/api/v1/organization');
    const response = await ask('peoplelogic', '/api/v1/organization/keys', { method: 'POST', body: '{"name":"CI"}' });
    expect([organization.status, response.status]).toEqual([200, 201]);
    const { secretBase64 } = (await response.json()) as { secretBase64: string };
    expect(secretBase64.length).toBeGreaterThan(20);
    const entry = await explain(mock, response);
    expect(entry.response.body).toMatchObject({ name: 'CI', secretBase64: '[hidden]' });
    expect(JSON.stringify(entry)).not.toContain(secretBase64);
  });

  it('hides in direct writes what is a secret of any API', async () => {
    const [first] = (await (await ask('peoplelogic', '/api/v1/organization')).json()) as [{ id: string }];
    const path = `/__admin/collections/peoplelogic/organizations/${first.id}`;
    const found = await (await mock.fetch(path)).text();
    const body = found.replaceAll(/"secretBase64":"[^"]*"/g, '"secretBase64":"aHVzaGh1c2hodXNo"');
    const response = await mock.fetch(path, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    expect([response.status, body.includes('aHVzaGh1c2hodXNo')]).toEqual([200, true]);
    expect(JSON.stringify(await explain(mock, response))).not.toContain('aHVzaGh1c2hodXNo');
  });

  it('hides a secret that is looked for', async () => {
    const path = '/api/v1/organization/by-app-secret/SLACK/signing';
    const response = await ask('peoplelogic', path, { method: 'POST', body: '{"secret":"hush"}' });
    expect((await explain(mock, response)).request.body).toEqual({ secret: '[hidden]' });
  });

  it('hides it in a body that is no JSON at all too', async () => {
    const path = '/api/v1/organization/by-app-secret/SLACK/signing';
    const response = await ask('peoplelogic', path, { method: 'POST', body: '{"secret":"hush' });
    const entry = await explain(mock, response);
    expect(response.status).toBe(400);
    expect(JSON.stringify(entry)).not.toContain('hush');
  });
});

it('the log hides credentials in URLs', async () => {
  await ask('tidalbay', '/v1/employees?api_key=hush');
  expect(events.at(-1)).toMatchObject({ kind: 'request', url: '/tidalbay/v1/employees?api_key=[hidden]' });
  expect(JSON.stringify(events)).not.toContain('hush');
});
