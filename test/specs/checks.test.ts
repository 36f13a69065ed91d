import { describe, expect, it } from 'vitest';
import { findInvalidExamples, findMissingExamples } from './check-examples.js';
import { compareResponses, findBadSources, findOpenObjects, findUnnamed } from './check-shape.js';
import { compareParameters } from './compare-parameters.js';
import { locate, locateOperations } from './located.js';
import type { Parameter } from './read-table.js';

const operation = { api: 'acme', method: 'GET', path: '/users' };

const buildRow = (row: Partial<Parameter>): Parameter => ({
  ...operation,
  in: 'query',
  name: 'size',
  type: 'integer',
  required: 'no',
  default: '-',
  enum: '-',
  bounds: '-',
  ...row,
});

const buildSpec = (
  get: Record<string, unknown>,
  components: Record<string, unknown> = {},
): Record<string, unknown> => ({
  paths: {
    '/users': { get: { operationId: 'listUsers', summary: 'List', tags: ['a'], security: [{ key: [] }], ...get } },
  },
  components,
});

const compare = (row: Partial<Parameter>, parameter: Record<string, unknown>): string[] => {
  const spec = buildSpec({ parameters: [{ name: 'size', in: 'query', ...parameter }] });
  return locateOperations(locate(spec)).flatMap((found) => compareParameters([buildRow(row)], found));
};

describe('a parameter', () => {
  it('agrees with its row', () => {
    const row = { default: '50', bounds: '1..500' };
    expect(compare(row, { schema: { type: 'integer', default: 50, minimum: 1, maximum: 500 } })).toEqual([]);
  });

  it.each<[string, Partial<Parameter>, Record<string, unknown>, RegExp]>([
    ['is missing', { name: 'other' }, { schema: {}, 'x-source': 'inferred' }, /query other is missing/],
    ['is of another type', {}, { schema: { type: 'string' } }, /integer in the document, string in the spec/],
    ['lacks a format', { type: 'string<uuid>' }, { schema: { type: 'string' } }, /lacks the documented format uuid/],
    ['is optional', { required: 'yes' }, { schema: { type: 'integer' } }, /required by the document/],
    ['is required', {}, { required: true, schema: { type: 'integer' } }, /optional in the document/],
    ['has another default', { default: '50' }, { schema: { type: 'integer', default: 5 } }, /defaults to 50/],
    ['has another bound', { bounds: '<=100' }, { schema: { type: 'integer', maximum: 99 } }, /upper bound 100/],
    [
      'adds a bound',
      { bounds: '<=9' },
      { schema: { type: 'integer', maximum: 9, minimum: 1 } },
      /adds the lower bound/,
    ],
    ['adds a pattern', { type: 'string' }, { schema: { type: 'string', pattern: '^a' } }, /adds pattern/],
    ['lacks a value', { type: 'string', enum: 'a,b' }, { schema: { type: 'string', enum: ['a'] } }, /lacks .* b/],
    [
      'adds a value',
      { type: 'string', enum: 'a' },
      { schema: { type: 'string', enum: ['a', 'b'] } },
      /adds the values b/,
    ],
  ])('that %s is a difference', (_, row, parameter, message) => {
    expect(compare(row, parameter)).toEqual([expect.stringMatching(message)]);
  });

  it('may add to its row what it marks, but not take away', () => {
    const schema = { type: 'integer', minimum: 1, maximum: 99, 'x-source': 'inferred' };
    expect(compare({ bounds: '<=99' }, { schema })).toEqual([]);
    expect(compare({ bounds: '<=100' }, { schema })).toHaveLength(1);
  });

  it('that the document lacks is a difference unless marked', () => {
    const spec = (source: object) => buildSpec({ parameters: [{ name: 'more', in: 'query', schema: {}, ...source }] });
    const compareWith = (source: object) =>
      locateOperations(locate(spec(source))).flatMap((found) => compareParameters([], found));
    expect(compareWith({})).toEqual(['query more is not in the document and not marked with x-source']);
    expect(compareWith({ 'x-source': 'vendor' })).toEqual([]);
    expect(compareWith({ 'x-source': 'document' })).toHaveLength(1);
  });
});

describe('a body', () => {
  const schema = { allOf: [{ $ref: '#/components/schemas/User' }], required: ['name'] };
  const spec = buildSpec(
    { requestBody: { content: { 'application/json': { schema } } } },
    {
      schemas: {
        User: { properties: { name: { type: 'string' }, tags: { type: 'array', items: { properties: { id: {} } } } } },
      },
    },
  );
  const compareBody = (...rows: Partial<Parameter>[]): string[] =>
    locateOperations(locate(spec)).flatMap((found) =>
      compareParameters(
        rows.map((row) => buildRow({ in: 'body', type: '-', ...row })),
        found,
      ),
    );

  it('is compared member by member, through references and composition', () => {
    expect(compareBody({ name: 'name', type: 'string', required: 'yes' }, { name: 'tags' })).toEqual([]);
    expect(compareBody({ name: 'name', type: 'number', required: 'yes' })).toHaveLength(2);
  });

  it('is compared inside arrays that the table opens', () => {
    const rows = [{ name: 'name', required: 'yes' as const }, { name: 'tags' }];
    expect(compareBody(...rows, { name: 'tags[].id' })).toEqual([]);
    expect(compareBody(...rows, { name: 'tags[].other' })).toEqual([
      'body tags[].other is missing',
      'body tags[].id is not in the document and not marked with x-source',
    ]);
  });
});

describe('responses', () => {
  const compareWith = (statuses: string, described: Record<string, unknown>): string[] =>
    locateOperations(locate(buildSpec({ responses: described }))).flatMap((found) =>
      compareResponses({ ...operation, statuses }, found.operation),
    );

  it('cover the documented statuses', () => {
    expect(compareWith('200 404', { 200: {} })).toEqual(['404 is documented and missing']);
    expect(compareWith('2xx', { 204: {} })).toEqual([]);
    expect(compareWith('default 400', { 200: {}, 400: {} })).toEqual([]);
  });

  it('add a status only where they say so', () => {
    expect(compareWith('200', { 200: {}, 429: {} })).toHaveLength(1);
    expect(compareWith('200', { 200: {}, 429: { 'x-source': 'inferred' } })).toEqual([]);
  });

  it('have an example for each success', () => {
    const content = { 'application/json': { schema: {} } };
    expect(findMissingExamples(locate(buildSpec({ responses: { 200: { content } } })))).toHaveLength(1);
  });

  it('list the members of their objects', () => {
    const findIn = (schema: object): string[] =>
      findOpenObjects(locate(buildSpec({ responses: { 200: { content: { 'application/json': { schema } } } } })));
    const member = { a: { type: 'string' } };
    expect(findIn({ type: 'object', properties: member })).toHaveLength(2);
    expect(findIn({ type: 'array', items: { type: 'object' } })).toHaveLength(1);
    expect(findIn({ type: 'object', required: [], additionalProperties: false, properties: member })).toEqual([]);
    const parts = [{ properties: member }, { properties: member }];
    expect(findIn({ required: ['a'], unevaluatedProperties: false, allOf: parts })).toEqual([]);
    expect(findIn({ allOf: parts })).toHaveLength(4);
  });
});

describe('examples and defaults', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of a schema', { schemas: { User: { type: 'string', examples: ['a', 1] } } }],
    ['that stands for a default', { schemas: { User: { type: 'string', default: 1 } } }],
    ['of a parameter', { parameters: { page: { schema: { type: 'integer' }, example: 'one' } } }],
    [
      'with a name',
      { responses: { ok: { content: { json: { schema: { type: 'integer' }, examples: { a: { value: 'x' } } } } } } },
    ],
    [
      'of a field called default',
      { schemas: { User: { properties: { default: { type: 'string', examples: [1] } } } } },
    ],
  ])('are refused %s', (_, components) => {
    expect(findInvalidExamples({ components })).toHaveLength(1);
  });

  it('are accepted where their schema accepts them', () => {
    expect(
      findInvalidExamples({ components: { schemas: { Id: { type: 'integer', examples: [1], default: 2 } } } }),
    ).toEqual([]);
  });
});

describe('an operation', () => {
  it.each([
    [{ operationId: 'users' }, /verb first/],
    [{ operationId: 'ListUsers' }, /verb first/],
    [{ summary: '' }, /no summary/],
    [{ tags: ['a', 'b'] }, /one tag/],
    [{ security: [] }, /no security/],
  ])('with %o lacks something', (get, message) => {
    expect(findUnnamed(locate(buildSpec(get)))).toEqual([expect.stringMatching(message)]);
  });

  it('has an id of its own', () => {
    const get = { operationId: 'listUsers', summary: 'List', tags: ['a'], security: [{ key: [] }] };
    expect(findUnnamed(locate({ paths: { '/a': { get }, '/b': { get } } }))).toEqual([
      expect.stringMatching(/occurs twice/),
    ]);
  });
});

describe('a source', () => {
  it('has a known value and a note', () => {
    expect(findBadSources({ a: { 'x-source': 'inferred', 'x-source-note': 'Chosen.' } })).toEqual([]);
    expect(findBadSources({ a: { 'x-source': 'guess', 'x-source-note': 'Chosen.' } })).toHaveLength(1);
    expect(findBadSources({ a: [{ 'x-source': 'vendor' }] })).toHaveLength(1);
    expect(findBadSources({ a: { 'x-source-note': 'Chosen.' } })).toHaveLength(1);
  });
});
