import { expect, it } from 'vitest';
import { type Api, createApi } from '../../src/engine/api.js';
import type { Document } from '../../src/openapi/document.js';
import { Inspection } from '../../src/verification/inspection.js';
import { createPrismOpinion } from '../../src/verification/prism/prism-opinion.js';
import { loadPrismPackages, type PrismPackages } from '../../src/verification/prism/prism-packages.js';
import type { VerificationResult } from '../../src/verification/result.js';
import { toTapped } from '../support/to-tapped.js';

const prism = loadPrismPackages(process.cwd()) as PrismPackages;

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });

const deepObject = {
  name: 'filter',
  in: 'query',
  style: 'deepObject',
  explode: true,
  schema: { type: 'object', required: ['firstName'], properties: { firstName: { type: 'string' } } },
};

const document = {
  openapi: '3.1.0',
  info: { title: 'Own', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          deepObject,
          { name: 'ids[]', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
          { name: 'size', in: 'query', schema: { type: 'integer', maximum: 10 }, 'x-maximum': 'cap' },
        ],
        responses: {
          200: {
            description: 'Things.',
            headers: { 'X-Total': { required: true, schema: { type: 'integer' } } },
            ...json({ type: 'array', items: { $ref: '#/components/schemas/Thing' } }),
          },
        },
      },
      post: {
        operationId: 'createThing',
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { tags: { type: 'array', items: { type: 'object' } } } },
            },
          },
        },
        responses: { 204: { description: 'Done.' } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer' },
          below: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
        },
      },
    },
  },
} as unknown as Document;

interface Asked {
  readonly api: Api;
  readonly prism: PrismPackages;
  readonly asksItself: boolean;
}

const inspect = (exchange: Parameters<typeof toTapped>[0], asked: Partial<Asked> = {}) => {
  const api = asked.api ?? createApi({ id: 'own', document, behaviour: {} });
  const target = new URL('http://own.example');
  const secondOpinion = createPrismOpinion(api, asked.prism ?? prism);
  const { asksItself = false } = asked;
  const inspection = new Inspection({ api, profile: 'observed', target, startedAt: 0, secondOpinion, asksItself });
  inspection.add(toTapped(exchange));
  return inspection.conclude(0);
};

const say = ({ violations, notes }: VerificationResult): string[] =>
  [...violations, ...notes].map(({ check, pointer, message }) => `${check} ${pointer} ${message}`);

const list = {
  url: '/things',
  status: 200,
  headers: { 'x-total': '1', 'content-type': 'application/json' },
  body: '[]',
};

it('names who gave it', () => {
  expect(inspect(list).secondOpinion).toMatch(/^Prism \d+\.\d+\.\d+$/);
});

it.each([
  ['an absent deepObject with required members', list, /"?filter.* a known limit: .*absent deepObject/],
  [
    'a deepObject with capital letters',
    { ...list, url: '/things?filter[firstName]=Ann' },
    /ajv finds nothing wrong with the request; a known limit: .*capital letters/,
  ],
])('that is a false alarm about %s is a note that says so', (_, exchange, message) => {
  const result = inspect(exchange);
  expect([result.verdict, say(result)]).toEqual(['passed', [expect.stringMatching(message)]]);
});

it('on a number that the spec lowers is a note that says so', () => {
  const result = inspect({ ...list, url: '/things?size=11&filter[firstName]=Ann' });
  expect(result.verdict).toBe('passed');
  expect(say(result)).toContainEqual(
    expect.stringMatching(/second_opinion query size .*by an extension that Prism does not know/),
  );
});

it('on an error that is not declared is a note, beside the violation', () => {
  const result = inspect({ ...list, method: 'POST', status: 418, body: '' });
  expect(say(result)).toEqual([
    expect.stringMatching(/^status_code_conformance/),
    expect.stringMatching(/^second_opinion .*it only warns of undeclared errors/),
  ]);
});

it('is the same about what a verification sends on purpose', () => {
  const exchange = { ...list, url: '/things?size=many', status: 400 };
  const say400 = (asksItself: boolean) =>
    say(inspect(exchange, { asksItself })).filter((line) => /query size/.test(line));
  expect(say400(false)).toEqual([expect.stringMatching(/^request_conformance query size/)]);
  expect(say400(true)).toEqual([]);
});

it('is the same about a missing header, items of exploded lists, and members of cyclic schemas', () => {
  const headers = { 'content-type': 'application/json' };
  const own = { ...document, paths: structuredClone(document.paths ?? {}) };
  own.paths?.['/things']?.get?.parameters?.shift();
  const api = createApi({ id: 'own', document: own, behaviour: {} });
  expect(say(inspect({ ...list, headers }, { api }))).toEqual([
    expect.stringMatching(/^response_headers_conformance header x-total/),
  ]);
  expect(say(inspect({ ...list, url: '/things?ids[]=1&ids[]=2' }, { api }))).toEqual([]);
  expect(say(inspect({ ...list, url: '/things?ids[]=b&ids[]=1' }, { api }))).toEqual([
    expect.stringMatching(/^request_conformance query ids\[\]\/0 must be an integer/),
    expect.stringMatching(/^negative_data_rejection/),
  ]);
  expect(say(inspect({ ...list, body: '[{"id":1,"below":[{"id":"x"}]}]' }, { api }))).toEqual([
    expect.stringMatching(/^response_schema_conformance \/0\/below\/0\/id/),
  ]);
});

it('that fails by itself is a note and stops nothing', () => {
  const validateInput = (): never => {
    throw new Error('No idea');
  };
  const result = inspect(list, { prism: { ...prism, validateInput } });
  expect([result.verdict, say(result)]).toEqual([
    'passed',
    [expect.stringMatching(/^second_opinion \/ Prism .* failed: No idea/)],
  ]);
});

it('on a spec whose schemas are a hundred times cyclic is there at once', () => {
  const names = Array.from({ length: 100 }, (_, index) => `S${index}`);
  const all = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const schemas = Object.fromEntries(
    names.map((name) => [name, { type: 'object', properties: { ...all, n: { type: 'integer' } } }]),
  );
  const get = {
    operationId: 'get',
    responses: { 200: { description: 'One.', ...json({ $ref: '#/components/schemas/S0' }) } },
  };
  const cyclic = { ...document, paths: { '/s': { get } }, components: { schemas } } as unknown as Document;
  const api = createApi({ id: 'cyclic', document: cyclic, behaviour: {} });
  expect(say(inspect({ ...list, url: '/s', body: '{"S1":{"S2":{"n":"x"}}}' }, { api }))).toEqual([
    expect.stringMatching(/^response_schema_conformance \/S1\/S2\/n/),
  ]);
});
