import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { VerificationResult } from '../../src/verify.js';
import { galleries } from './galleries.js';
import { isAll } from './is-all.js';
import { openGallery } from './open-gallery.js';

const profiles = isAll ? (['observed', 'documented'] as const) : (['observed'] as const);

/** The suite verifies all contracts by themselves. */
const layers = isAll ? (['pact', 'openapi', 'stateful'] as const) : (['openapi', 'stateful'] as const);

/** How many interactions the contracts of an API hold, at least; a profile may have more of its own. */
const countInteractions = (id: string): number => {
  const [file = ''] = readdirSync(`contracts/${id}`).filter((name) => name.endsWith('.json'));
  return JSON.parse(readFileSync(`contracts/${id}/${file}`, 'utf8')).interactions.length;
};

const listCases = ({ layers }: VerificationResult, name: string) =>
  layers.filter(({ layer }) => layer === name).flatMap(({ cases }) => cases);

describe.each(Object.keys(galleries))('%s', (id) => {
  it.each(profiles)('passes verify as a whole, in the profile %s', async (profile) => {
    const gallery = await openGallery(id);
    const result = await gallery.verify([], { profile, layers, ...(!isAll && { runs: 5 }) });
    await gallery.close();
    expect({ violations: result.violations, failures: result.failures, dropped: result.dropped }).toEqual({
      violations: [],
      failures: {},
      dropped: 0,
    });
    expect(result.verdict).toBe('passed');
    const contracts = listCases(result, 'pact');
    expect(contracts.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
    expect(contracts.length).toBeGreaterThanOrEqual(isAll ? countInteractions(id) : 0);
    for (const layer of ['openapi', 'stateful']) {
      const cases = listCases(result, layer);
      expect(cases.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(0);
      expect(cases.filter(({ verdict }) => verdict === 'failed' || verdict === 'error')).toEqual([]);
    }
    expect(result.coverage.operations.seen).toBe(result.coverage.operations.all);
  });
});
