import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { createSchemaCompiler, type SchemaCompiler } from './schema-compiler.js';
import { toViolations } from './violation.js';

const schemas = {
  Node: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      size: { type: 'integer', default: 1 },
      next: { $ref: '#/components/schemas/Node' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
    },
  },
  Nodes: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
  Named: {
    type: 'array',
    items: { $ref: '#/components/schemas/Node', required: ['size'], description: 'One whose size is said' },
  },
  Address: { type: 'string', format: 'email' },
};

const create = (): SchemaCompiler => createSchemaCompiler(createDocument({ components: { schemas } } as never));

const findFaults = (compiler: SchemaCompiler, name: string, value: unknown): string[] => {
  const validator = compiler.forResponses(`#/components/schemas/${name}`);
  if (validator(value)) return [];
  return toViolations(validator.errors, { in: 'body', name: '' }).map(({ pointer, rule }) => `${rule} ${pointer}`);
};

describe('a validator of requests', () => {
  it('fills in defaults', () => {
    const value = { name: 'a', next: { name: 'b' } };
    expect(create().forRequests('#/components/schemas/Node')(value)).toBe(true);
    expect(value).toEqual({ name: 'a', size: 1, next: { name: 'b', size: 1 } });
  });

  it('knows formats', () => {
    const validator = create().forRequests('#/components/schemas/Address');
    expect([validator('ada@acme.example'), validator('ada')]).toEqual([true, false]);
  });

  it('is compiled once', () => {
    const compiler = create();
    expect(compiler.forRequests('#/components/schemas/Node')).toBe(compiler.forRequests('#/components/schemas/Node'));
  });

  it('finds schemas below paths with braces and slashes', () => {
    const schema = { type: 'integer' };
    const parameters = [{ name: 'id', in: 'path', schema }];
    const document = createDocument({ paths: { '/ü/{id}': { get: { parameters } } } } as never);
    const validator = createSchemaCompiler(document).forRequests('#/paths/~1ü~1{id}/get/parameters/0/schema');
    expect([validator(1), validator('x')]).toEqual([true, false]);
  });
});

describe('a validator of responses', () => {
  it('leaves what it looks at as it is', () => {
    const value = Object.freeze({ name: 'a' });
    expect(findFaults(create(), 'Node', value)).toEqual([]);
    expect(value).toEqual({ name: 'a' });
  });

  it.each([
    [[{ name: 'a' }, { name: 'b', children: [{ name: 'c' }, { name: 1 }] }], 'type /1/children/1/name'],
    [
      [{ name: 'a', children: [{ name: 'b', children: [{ name: 'c' }, {}] }] }],
      'required /0/children/0/children/1/name',
    ],
    [[{ name: 'a' }, 7], 'type /1'],
    [[{ name: 'a', next: { name: 'b', children: [{ name: null }] } }], 'type /0/next/children/0/name'],
  ])('says where in a list something is wrong: %j', (value, fault) => {
    expect(findFaults(create(), 'Nodes', value)).toEqual([fault]);
  });

  it('does not look again at an object that it found valid', () => {
    const compiler = create();
    let looks = 0;
    const item = {
      get name() {
        looks++;
        return 'a';
      },
    };
    expect(findFaults(compiler, 'Nodes', [item])).toEqual([]);
    const first = looks;
    expect(first).toBeGreaterThan(0);
    expect(findFaults(compiler, 'Nodes', [item, item])).toEqual([]);
    expect(looks).toBe(first);
  });

  it('looks again at one that it found wrong, and reports it each time', () => {
    const compiler = create();
    const item = { name: 1 };
    for (let time = 0; time < 3; time++) expect(findFaults(compiler, 'Nodes', [item])).toEqual(['type /0/name']);
  });

  it('does not remember an object for another schema', () => {
    const compiler = create();
    const item = { name: 'a' };
    expect(findFaults(compiler, 'Nodes', [item])).toEqual([]);
    expect(findFaults(compiler, 'Named', [item])).toEqual(['required /0/size']);
    expect(findFaults(compiler, 'Named', [{ name: 'a', size: 1 }, { size: 1 }])).toEqual(['required /1/name']);
  });

  it('does not remember for another document', () => {
    const item = { name: 'a' };
    expect(findFaults(create(), 'Nodes', [item])).toEqual([]);
    const strict = { ...schemas, Node: { ...schemas.Node, required: ['name', 'size'] } };
    const other = createSchemaCompiler(createDocument({ components: { schemas: strict } } as never));
    expect(findFaults(other, 'Nodes', [item])).toEqual(['required /0/size']);
  });

  it('takes no number that JSON has not', () => {
    expect(findFaults(create(), 'Node', { name: 'a', size: Number.POSITIVE_INFINITY })).toEqual(['type /size']);
    expect(findFaults(create(), 'Node', { name: 'a', size: Number.NaN })).toEqual(['type /size']);
  });
});

describe('a validator of records', () => {
  const schema = {
    type: 'object' as const,
    properties: { node: { $ref: '#/components/schemas/Node' }, at: { $ref: '#/components/schemas/Address' } },
  };

  it('follows references into the document, and names all that is wrong', () => {
    const validator = create().forRecords(schema);
    expect(validator({ node: {}, at: 'nowhere' })).toBe(false);
    expect(toViolations(validator.errors, { in: 'body', name: '' }).map(({ pointer }) => pointer)).toEqual([
      '/node/name',
      '/at',
    ]);
  });

  it('fills in nothing', () => {
    const record = { node: { name: 'a' } };
    expect(create().forRecords(schema)(record)).toBe(true);
    expect(record).toEqual({ node: { name: 'a' } });
  });

  it('is compiled once', () => {
    const compiler = create();
    expect(compiler.forRecords(schema)).toBe(compiler.forRecords(schema));
  });
});
