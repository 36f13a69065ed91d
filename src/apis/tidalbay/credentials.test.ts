import { expect, it } from 'vitest';
import { generateCompany } from '../../company/generate-company.js';
import { createCredentials } from './credentials.js';

const company = generateCompany({ people: 0, seed: 1, at: '2026-01-15T09:00:00Z' });

it('gives one key of full rights and others that lack something', () => {
  const credentials = createCredentials(company);
  expect(credentials.filter(({ scopes, refusal }) => !scopes && !refusal)).toHaveLength(1);
  expect(credentials.some(({ scopes }) => scopes && !scopes.includes('employees:write'))).toBe(true);
  for (const { secret } of credentials) expect(secret).toMatch(/^tsk_live_[a-z0-9]{32}$/);
});

it('gives the same keys for the same seed and others for another', () => {
  expect(createCredentials(company)).toEqual(createCredentials(company));
  expect(createCredentials({ ...company, seed: 2 })[0]?.secret).not.toBe(createCredentials(company)[0]?.secret);
});
