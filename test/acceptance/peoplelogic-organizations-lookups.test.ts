import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mock } from '../../src/index.js';
import {
  type Client,
  createClient,
  findMember,
  findOther,
  type Schemas,
  startDirectory,
} from './peoplelogic-client.js';

type Organization = Schemas['Organization'];
type App = Schemas['App'];

let mock: Mock;
let admin: Client;
let member: Client;
let other: Client;
let apps: readonly App[];

beforeAll(async () => {
  mock = await startDirectory({ auth: 'strict' });
  admin = createClient(mock);
  member = createClient(mock, findMember(mock));
  other = createClient(mock, findOther(mock).headers);
  apps = (await admin.read<[Organization]>('/organization'))[0].apps;
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const find = (client: Client, path: string): Promise<Organization[]> => client.read(`/organization/by-app${path}`);
const idsOf = async (client: Client, path: string): Promise<string[]> => (await find(client, path)).map(({ id }) => id);
const own = async (client: Client): Promise<string[]> =>
  (await client.read<Organization[]>('/organization')).map(({ id }) => id);
const part = (...parts: readonly unknown[]): string => parts.map((each) => encodeURIComponent(String(each))).join('/');

describe('organizations with an app', () => {
  it('are found by its type in any letter case, each in full, in its own organization only', async () => {
    expect(new Set(apps.map(({ type }) => type)).size).toBeGreaterThan(3);
    for (const { type } of apps) {
      expect(await find(admin, `/${type}`)).toEqual(await admin.read('/organization'));
      expect(await idsOf(admin, `/${type.toLowerCase()}`)).toEqual(await own(admin));
    }
    expect(await idsOf(other, '/SLACK')).toEqual(await own(other));
    expect(await idsOf(other, '/OKTA')).toEqual([]);
    expect(await idsOf(admin, '/TEAMS')).toEqual([]);
  });

  it('are listed once each, and not at all without apps', async () => {
    await admin.send('POST', '/organization', { name: 'Labs' });
    expect(await idsOf(admin, '/SLACK')).toHaveLength(1);
    expect(await own(admin)).toHaveLength(2);
  });

  it('are found by its external id, exactly, together with its type', async () => {
    for (const { type, externalId } of apps) {
      if (externalId === null) continue;
      expect(await idsOf(admin, `-id/${part(type, externalId)}`)).toEqual(await own(admin));
      expect(await idsOf(other, `-id/${part(type, externalId)}`)).toEqual([]);
      expect(await idsOf(admin, `-id/${part('TEAMS', externalId)}`)).toEqual([]);
      expect(await idsOf(admin, `-id/${part(type, `${externalId}x`)}`)).toEqual([]);
    }
    const internal = apps.find(({ externalId }) => externalId === null);
    expect(internal?.internal).toBe(true);
    expect(await idsOf(admin, `-id/${part(internal?.type, 'null')}`)).toEqual([]);
  });

  it('are found by an entry of its data, as text', async () => {
    const kinds = new Set<string>();
    for (const { type, appData } of apps) {
      for (const [key, value] of Object.entries(appData)) {
        if (value === null) continue;
        kinds.add(typeof value);
        expect(await idsOf(admin, `-data/${part(type, key, value)}`)).toEqual(await own(admin));
        expect(await idsOf(admin, `-data/${part(type, key, `${value}x`)}`)).toEqual([]);
        expect(await idsOf(admin, `-data/${part(type, `${key}x`, value)}`)).toEqual([]);
      }
    }
    expect([...kinds].sort()).toEqual(['boolean', 'number', 'string']);
    const slack = apps.find(({ type }) => type === 'SLACK') as App;
    expect(await idsOf(other, `-data/${part('SLACK', 'workspace', slack.appData.workspace)}`)).toEqual([]);
    expect(await idsOf(admin, `-data/${part('OKTA', 'workspace', slack.appData.workspace)}`)).toEqual([]);
    expect(await idsOf(admin, '-data/OKTA/toString/x')).toEqual([]);
  });

  it('are found by a secret in the body, and nothing changes', async () => {
    const search = (client: Client, path: string, secret: string) =>
      client.ask<Organization[]>('POST', `/organization/by-app-secret/${path}`, { secret });
    let secrets = 0;
    for (const { type, secretData } of apps) {
      for (const [key, secret] of Object.entries(secretData)) {
        secrets++;
        const { status, body } = await search(admin, part(type, key), secret);
        expect([status, body]).toEqual([200, await admin.read('/organization')]);
        expect((await search(admin, part(type, key), `${secret}x`)).body).toEqual([]);
        expect((await search(admin, part(type, `${key}x`), secret)).body).toEqual([]);
        expect((await search(admin, part('TEAMS', key), secret)).body).toEqual([]);
        expect((await search(other, part(type, key), secret)).body).toEqual([]);
        expect((await search(member, part(type, key), secret)).status).toBe(403);
      }
    }
    expect(secrets).toBeGreaterThan(3);
    const version = async () => ((await (await mock.fetch('/__admin/world')).json()) as { version: number }).version;
    expect(await version()).toBe(0);
    expect(await admin.refused('POST', '/organization/by-app-secret/SLACK/signing', {})).toEqual([
      400,
      'secret: is required',
    ]);
    expect((await admin.ask('POST', '/organization/by-app-secret/SLACK/signing', { secret: 1 })).status).toBe(400);
  });

  it('are found by members too, without secrets', async () => {
    const { type, externalId } = apps[0] as App;
    for (const path of [`/${type}`, `-id/${part(type, externalId)}`, '-data/SLACK/locale/en']) {
      const found = await find(member, path);
      expect(found).toHaveLength(1);
      expect(found).toEqual(await member.read('/organization'));
    }
  });
});
