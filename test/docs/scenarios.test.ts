import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allottedRoles } from '../../src/company/allotted-roles.js';
import { generateCompany } from '../../src/company/generate-company.js';
import { toCompanyOptions } from '../../src/company/scenario/resolved-scenario.js';
import { createScenarioCatalogue } from '../../src/server/scenario-catalogue.js';
import { listBlocks, readPage } from './markdown.js';

const page = readPage('docs/scenarios.md');
const [shown] = listBlocks(page).filter(({ language }) => language === 'yaml');

describe('the page of scenarios', () => {
  it('shows one that does what its description says', async () => {
    const scenario = parse(shown?.text ?? '');
    const { people } = generateCompany(toCompanyOptions(await createScenarioCatalogue().resolve(scenario)));
    expect(people.length).toBe(100 + 1 + 5);
    expect(people[100]).toMatchObject({ key: 'sally', lastName: 'Ramírez', mfa: false, phase: 'current' });
    const left = people.filter(
      (each) => each.department === 'security' && each.phase === 'former' && each.accountsActive,
    );
    expect(left.length).toBe(3);
    expect(people.slice(101).map(({ kind }) => kind)).toEqual(Array(5).fill('auditor'));
  });

  it('counts those who are set', () => {
    expect(page.text).toContain(`The first ${allottedRoles.length} are set`);
  });
});
