import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/engine/behaviour.js';
import { findRecordViolations } from '../../src/engine/records/write-records.js';
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
