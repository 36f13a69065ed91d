import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/engine/behaviour.js';
import { findRecordViolations } from '../../src/engine/records/write-records.js';
import { openScenario } from '../../src/server/load-scenario.js';
import { seedApis } from '../support/seeded-apis.js';

const profiles: readonly Profile[] = ['observed', 'documented'];

describe.each(profiles)('the records that the baseline starts with (%s)', async (profile) => {
  const { apis, begin } = await seedApis(profile);
  const named = apis.map((api) => [api.id, api] as const);

  it.each(named)('of %s all keep their own rules', (_, api) => {
    expect(findRecordViolations(api, begin()).slice(0, 5)).toEqual([]);
  });

  it.each(named)('of %s have rules in every collection', (_, api) => {
    const { records = {}, seeds = {} } = api.behaviour;
    expect(Object.keys(records).sort()).toEqual(Object.keys(seeds).sort());
  });
});

const scenarios = await openScenario('baseline').catalogue.list();

it.each(scenarios.map(({ name }) => name))(
  'all records that %s starts with keep the rules of their API',
  async (name) => {
    // One is large for its own sake.
    const { apis, begin } = await seedApis('observed', name, name === 'large-company' ? 300 : undefined);
    for (const api of apis) expect(findRecordViolations(api, begin()).slice(0, 5)).toEqual([]);
  },
);
