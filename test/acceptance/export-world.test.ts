import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createMock } from '../../src/index.js';
import { tellCompany } from '../support/tell-company.js';

const options = { people: 60, clock: 'frozen', validateResponses: 'error' } as const;
const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const headers = { 'content-type': 'application/json' };

const write = async (url: string): Promise<unknown> => (await fetch(`${url}/__admin/scenario`)).json();

it('a world that was written as a scenario is the same to the byte in another mock', async () => {
  await using written = await createMock(options);
  await tellCompany(written.url, 1);
  await written.clock.advance('P40D');
  const fault = { api: 'drata', status: 503, probability: 0.5 };
  await fetch(`${written.url}/__admin/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
  for (let count = 0; count < 3; count++) await written.fetch('/drata/public/v2/personnel');
  const scenario = await write(written.url);

  const file = join(folder, 'bug.yaml');
  writeFileSync(file, JSON.stringify(scenario));
  await using begun = await createMock({ clock: 'frozen', scenario: file });
  expect(await write(begun.url)).toEqual(scenario);

  await using read = await createMock({ ...options, seed: 7, people: 5 });
  const applied = await fetch(`${read.url}/__admin/scenario`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(scenario),
  });
  expect([applied.status, await applied.json()]).toEqual([200, expect.objectContaining({ version: 0 })]);
  expect(await write(read.url)).toEqual(scenario);
  expect(await tellCompany(read.url, 2)).toEqual(await tellCompany(written.url, 2));
  await Promise.all([written.clock.advance('P40D'), read.clock.advance('P40D')]);
  expect(await write(read.url)).toEqual(await write(written.url));
});
