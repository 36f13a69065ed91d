import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMock, type EngineEvent } from '../../src/index.js';
import { createScenarioCatalogue } from '../../src/server/scenario-catalogue.js';
import { walkApi, walks } from '../support/walk-apis.js';

const SPECS = join(import.meta.dirname, '../../specs');

const catalogue = createScenarioCatalogue({ fresh: true });
const names = catalogue.names();

/** The APIs in each profile in which they differ. */
const served = readdirSync(SPECS)
  .filter((api) => api !== 'admin')
  .flatMap((api): [string, 'observed' | 'documented'][] =>
    existsSync(join(SPECS, api, 'observed.overlay.yaml'))
      ? [
          [api, 'observed'],
          [api, 'documented'],
        ]
      : [[api, 'observed']],
  );

/** Fewer made-up people than usual, where their number is not the point: what a scenario adds is all there. */
const FEW = 60;

const sizeOf = async (name: string): Promise<{ readonly people?: number }> =>
  (await catalogue.resolve(name)).people === 0 ? {} : { people: FEW };

describe('every scenario', () => {
  it('is there: at least those that the documentation promises', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...['baseline', 'broker-leak', 'contractor-surge', 'empty-company', 'large-company', 'merger', 'mfa-outage'],
        ...['offboarding-gap', 'paging-edges', 'phishing-wave', 'unicode-names'],
      ]),
    );
  });

  it('has a description that no other has', async () => {
    const descriptions = (await catalogue.list()).map(({ description }) => description);
    expect(descriptions.filter((description) => !description)).toEqual([]);
    expect(new Set(descriptions).size).toBe(names.length);
  });

  it.each(names)('%s keeps the rules for scenarios, with every bound of its parameters', async (name) => {
    const { parameters } = await catalogue.summarise(name);
    for (const [parameter, { minimum, maximum }] of Object.entries(parameters)) {
      for (const value of [minimum, maximum]) {
        if (value !== undefined) await catalogue.resolve(name, { parameters: { [parameter]: value } });
      }
    }
    expect((await catalogue.resolve(name)).name).toBe(name);
  });

  describe.each(names)('%s', (name) => {
    it.each(served)('has only records in %s (%s) that its spec allows', async (api, profile) => {
      const faults: EngineEvent[] = [];
      await using mock = await createMock({
        ...(await sizeOf(name)),
        apis: [api],
        profile,
        scenario: name,
        listen: false,
        clock: 'frozen',
        validateResponses: 'error',
        onEvent: (event) => event.kind !== 'request' && faults.push(event),
      });
      expect(await walkApi(mock, api)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});

it('every API is walked', () => {
  expect(Object.keys(walks).sort()).toEqual([...new Set(served.map(([api]) => api))].sort());
});
