import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specsDirectory } from '../../src/server/package-paths.js';
import { createScenarioCatalogue } from '../../src/server/scenario-catalogue.js';
import { readPage, readTable, unquote } from '../docs/markdown.js';
import { readResponses } from '../specs/read-table.js';
import { compareWithSpec } from './compare-with-spec.js';
import { findGaps, listNotProvoked, readCounts } from './coverage.js';
import { type ContractFile, readContracts } from './read-contracts.js';
import { findStateValues } from './state-values.js';

const contracts = readContracts();
const places = Object.keys(readCounts());
const apis = places.filter((place) => !place.includes('/'));
const interactions = contracts.flatMap(({ api, pact }) => pact.interactions.map((each) => ({ api, ...each })));

/** The contracts in a folder; that of an API holds those with the service as it was observed. */
const contractsOf = (place: string): ContractFile[] => contracts.filter((contract) => contract.place === place);

/** The names in the expressions of an API's contracts. */
const listExpressions = (api: string): string[] => {
  const texts = contractsOf(api).flatMap(({ text }) => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(texts as string[])].sort();
};

describe('the contracts', () => {
  it('hold as many interactions as the table says', () => {
    const counts = places.map((place) => [place, contractsOf(place).flatMap(({ pact }) => pact.interactions).length]);
    expect(Object.fromEntries(counts)).toEqual(readCounts());
    expect([...new Set(contracts.map(({ place }) => place))].sort()).toEqual(places.toSorted());
  });

  it('are there for every API, and so for all 77 operations', () => {
    expect(apis.toSorted()).toEqual([...new Set(readResponses().map(({ api }) => api))].sort());
    expect(readResponses()).toHaveLength(77);
  });

  it('name the API of their folder as the provider', () => {
    expect(contracts.map(({ pact }) => pact.provider.name)).toEqual(contracts.map(({ api }) => api));
  });

  it.for(places)(
    'of %s have every operation with its success and the documented errors that can be provoked',
    (place) => {
      const [api] = place.split('/') as [string];
      expect(findGaps(api, contractsOf(place))).toEqual(listNotProvoked(api));
    },
  );

  it('are there with the document, too, where the service was observed to differ', () => {
    const differing = apis.filter((api) => existsSync(join(specsDirectory, api, 'observed.overlay.yaml')));
    expect(places.filter((place) => place.endsWith('/documented'))).toEqual(
      differing.map((api) => `${api}/documented`),
    );
  });

  it.for(contracts.map((each) => [each.place, each] as const))('of %s fit its spec', async ([, contract]) => {
    expect(await compareWithSpec(contract)).toEqual([]);
  });

  it('are in states that are scenarios, with parameters that those have, and in all of them', async () => {
    const catalogue = createScenarioCatalogue();
    const states = interactions.flatMap(({ providerStates = [] }) => providerStates);
    expect([...new Set(states.map(({ name }) => name))].sort()).toEqual(catalogue.names().toSorted());
    const unique = new Map(states.map((each) => [JSON.stringify(each), each]));
    for (const { name, params = {} } of unique.values()) {
      await catalogue.resolve(name, { parameters: params, overrides: {} });
    }
    expect(interactions.filter(({ providerStates }) => providerStates?.length !== 1)).toEqual([]);
  });

  it.for(places)('of %s name the values that its states have, and all of them', async (place) => {
    const [api] = place.split('/') as [string];
    expect(listExpressions(place)).toEqual(Object.keys(await findStateValues(api)).sort());
  });

  it('have their values told in their README', async () => {
    const rows = readTable(readPage('contracts/README.md'), 'API', 'value').map((row) => row.slice(0, 2).map(unquote));
    const known = await Promise.all(
      apis.map(async (api) => Object.keys(await findStateValues(api)).map((name) => [api, name])),
    );
    expect(rows.sort()).toEqual(known.flat().sort());
  });

  it('hold no credential that a mock knows', async () => {
    for (const api of apis) {
      const values = Object.values(await findStateValues(api)).map(String);
      expect(
        values.filter((value) => value.length > 8 && contractsOf(api).some(({ text }) => text.includes(value))),
      ).toEqual([]);
    }
  });
});

describe('what holds the contracts', () => {
  const [contract] = contracts as [ContractFile];
  const [interaction] = contract.pact.interactions;
  const withChanged = (changed: object): ContractFile =>
    ({ ...contract, pact: { ...contract.pact, interactions: [{ ...interaction, ...changed }] } }) as ContractFile;

  it('finds a status that the spec does not know', async () => {
    expect(await compareWithSpec(withChanged({ response: { status: 418 } }))).toEqual([
      expect.stringContaining('response.status.unknown'),
    ]);
  });

  it('finds a path that is no operation', async () => {
    const elsewhere = withChanged({ request: { method: 'GET', path: '/nowhere' } });
    expect(await compareWithSpec(elsewhere)).toEqual([expect.stringContaining('request.path-or-method.unknown')]);
    expect(findGaps(contract.api, [elsewhere])).toContain('GET /nowhere, which is no operation');
  });

  it('finds an operation that has no contract', () => {
    expect(findGaps('secureframe', [])).toContain('PUT /users/{id} 404');
  });
});
