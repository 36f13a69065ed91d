import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSpecs, overlayFile, type Profile, readSpec } from '../../scripts/read-spec.js';
import { findInvalidExamples, findMissingExamples } from './check-examples.js';
import { compareResponses, findBadSources, findOpenObjects, findUnnamed } from './check-shape.js';
import { compareParameters, prefixProblems } from './compare-parameters.js';
import { locate, locateOperations } from './located.js';
import { nameOperation, readOperations, readParameters, readResponses } from './read-table.js';

const operations = readOperations();
const parameters = readParameters();
const responses = readResponses();
const vendors = [...new Set(operations.map(({ api }) => api))].sort();

const profilesOf = (api: string): Profile[] =>
  existsSync(overlayFile(api)) ? ['documented', 'observed'] : ['documented'];

const forms = listSpecs().flatMap((api) => profilesOf(api).map((profile) => ({ api, profile })));

describe('the tables', () => {
  it('list 77 operations', () => {
    expect(operations).toHaveLength(77);
    expect(new Set(operations.map((operation) => `${operation.api} ${nameOperation(operation)}`)).size).toBe(77);
  });

  it('speak of the same operations', () => {
    const keyOf = (row: { api: string; method: string; path: string }): string => `${row.api} ${nameOperation(row)}`;
    expect(responses.map(keyOf)).toEqual(operations.map(keyOf));
    const known = new Set(operations.map(keyOf));
    expect(parameters.filter((row) => !known.has(keyOf(row)))).toEqual([]);
  });

  const original = join(import.meta.dirname, '../../../shared/documents/operations.tsv');
  it.runIf(existsSync(original))('list what the documents list', () => {
    const copy = readFileSync(join(import.meta.dirname, 'operations.tsv'), 'utf8');
    expect(copy).toBe(readFileSync(original, 'utf8'));
  });

  it('have every parameter of a path template', () => {
    const named = parameters
      .filter((row) => row.in === 'path')
      .map((row) => `${row.api} ${nameOperation(row)} {${row.name}}`);
    const templated = operations.flatMap((operation) =>
      [...operation.path.matchAll(/\{\w+\}/g)].map(([name]) => `${operation.api} ${nameOperation(operation)} ${name}`),
    );
    expect(named.sort()).toEqual(templated.sort());
  });
});

describe.each(vendors)('the spec of %s', (api) => {
  const rowsOf = <Row extends { api: string; method: string; path: string }>(
    rows: readonly Row[],
    name: string,
  ): Row[] => rows.filter((row) => row.api === api && nameOperation(row) === name);

  it('has exactly the operations of the document', () => {
    const described = locateOperations(locate(readSpec(api, 'documented'))).map(nameOperation);
    const documented = operations.filter((operation) => operation.api === api).map(nameOperation);
    expect(described.sort()).toEqual(documented.sort());
  });

  it('has the parameters of the document, and more only where it says so', () => {
    const problems = locateOperations(locate(readSpec(api, 'documented'))).flatMap((found) =>
      prefixProblems(found, compareParameters(rowsOf(parameters, nameOperation(found)), found)),
    );
    expect(problems).toEqual([]);
  });

  it('has the statuses of the document, and more only where it says so', () => {
    const problems = locateOperations(locate(readSpec(api, 'documented'))).flatMap((found) =>
      rowsOf(responses, nameOperation(found)).flatMap((row) =>
        prefixProblems(found, compareResponses(row, found.operation)),
      ),
    );
    expect(problems).toEqual([]);
  });
});

describe.each(forms)('the $profile form of $api', ({ api, profile }) => {
  const spec = readSpec(api, profile);

  it('names and grounds every source', () => {
    expect(findBadSources(spec)).toEqual([]);
  });

  it('has a verb, a summary, a tag and a credential for each operation', () => {
    // The admin API is open on loopback, so it is the one without credentials.
    const problems = findUnnamed(locate(spec)).filter((problem) => api !== 'admin' || !problem.endsWith('no security'));
    expect(problems).toEqual([]);
  });

  it('has an example for each success and each request body', () => {
    expect(findMissingExamples(locate(spec))).toEqual([]);
  });

  it('has examples and defaults that its schemas accept', () => {
    expect(findInvalidExamples(spec)).toEqual([]);
  });

  it('lists the members of every object in a response', () => {
    expect(findOpenObjects(locate(spec))).toEqual([]);
  });
});
