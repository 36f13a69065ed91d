import { expect, it } from 'vitest';
import { type CompanyOptions, generateCompany } from '../../src/company/generate-company.js';
import { toCompanyOptions } from '../../src/company/scenario/resolved-scenario.js';
import { createMock } from '../../src/index.js';
import { findCompany } from '../../src/server/find-company.js';
import { loadScenario } from '../../src/server/load-scenario.js';
import { tellCompany } from '../support/tell-company.js';
import { walkApi } from '../support/walk-apis.js';

const PEOPLE = 30;

const readOptions = async (): Promise<CompanyOptions> =>
  toCompanyOptions((await loadScenario('baseline', { parameters: {}, overrides: { people: PEOPLE } })).scenario);

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
};

it('mocks that start alike have one company, and others have others', async () => {
  const options = await readOptions();
  const company = findCompany(options);
  expect(findCompany(await readOptions())).toBe(company);
  expect(findCompany({ ...options, seed: 2 })).toEqual(generateCompany({ ...options, seed: 2 }));
});

it('nothing that is read or written changes the company', async () => {
  const company = findCompany(await readOptions());
  freeze(company);
  await using mock = await createMock({ people: PEOPLE, clock: 'frozen', validateResponses: 'error' });
  const told = await tellCompany(mock.url, 1);
  expect(Object.entries(told).filter(([, answer]) => !/^20[0-4] /.test(answer))).toEqual([]);
  await mock.clock.advance('P3D');
  for (const api of mock.apis) expect(await walkApi(mock, api)).toEqual([]);
});
