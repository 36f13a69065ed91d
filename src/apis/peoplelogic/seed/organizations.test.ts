import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../company/generate-company.js';
import { toAccountId, toOrganizationId } from '../ids.js';
import { listOwners } from '../list-owners.js';
import { seedOrganizations } from './organizations.js';

const companyOf = (people: number, seed = 1) => generateCompany({ people, seed, at: '2026-01-15T09:00:00Z' });

describe('the organizations there are from the start', () => {
  const company = companyOf(250);
  const [[mainId, main], [otherId, other]] = seedOrganizations(company) as [
    ReturnType<typeof seedOrganizations>[number],
    ReturnType<typeof seedOrganizations>[number],
  ];

  it('are the company’s own, which its chief and its head of people own, and another one', () => {
    expect([mainId, otherId]).toEqual([toOrganizationId(company, 'main'), toOrganizationId(company, 'other')]);
    const owners = listOwners(company);
    expect(owners.map(({ title }) => title)).toEqual(['Chief Executive Officer', 'Chief People Officer']);
    expect(main.owners).toEqual(owners.map(({ key }) => toAccountId(company, key)));
    expect(main).toMatchObject({ name: company.name, parent: null, profile: { companySize: '201-500' } });
    expect(other.owners).toEqual([toAccountId(company, 'other-1')]);
  });

  it('share no id, alias, external id or secret', () => {
    const values = [main, other].flatMap((organization) => [
      organization.alias,
      ...organization.apps.flatMap(({ id, externalId, secretData }) => [id, externalId, ...Object.values(secretData)]),
      ...organization.keys.flatMap(({ id, secretBase64 }) => [id, secretBase64]),
      ...organization.mappings.flatMap(({ mappingSecrets }) => Object.values(mappingSecrets)),
    ]);
    const known = values.filter((value) => value !== null);
    expect(new Set(known).size).toBe(known.length);
  });

  it('map to apps that they have', () => {
    for (const { apps, mappings, id } of [main, other]) {
      expect(apps.map(({ organization }) => organization)).toEqual(apps.map(() => id));
      for (const { app } of mappings) expect(apps.map((each) => each.id)).toContain(app);
    }
  });

  it('have an app for each system that people are read from, in use while it works', () => {
    for (const { provider, state } of company.connections) {
      const app = main.apps.find(({ type }) => type === provider.toUpperCase());
      expect(app).toMatchObject({
        active: state === 'active',
        status: { current: state === 'active' ? 'ACTIVE' : 'INACTIVE' },
      });
    }
  });

  it('are the same for the same seed and others for another', () => {
    expect(seedOrganizations(companyOf(250))).toEqual(seedOrganizations(company));
    const ids = seedOrganizations(companyOf(250, 2)).map(([id]) => id);
    expect(ids).not.toContain(mainId);
    expect(ids).not.toContain(otherId);
  });

  it('exist without anybody who works there', () => {
    const [entry] = seedOrganizations(companyOf(0));
    expect(entry?.[1]).toMatchObject({ owners: [], profile: { companySize: '1-10' } });
  });
});
