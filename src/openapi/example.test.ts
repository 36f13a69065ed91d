import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { findExample, generateExample, type LocatedMedia, listExampleNames } from './example.js';
import { createSchemaCompiler } from './schema-compiler.js';

const document = createDocument({
  components: {
    examples: { Shared: { value: 'shared' } },
    schemas: {
      WithExample: { type: 'string', example: 'own' },
      User: {
        type: 'object',
        required: ['id', 'email'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          email: { type: 'string', format: 'email' },
          age: { type: 'integer', minimum: 18, maximum: 67 },
          role: { enum: ['admin', 'member'] },
        },
      },
    },
  },
} as never);

const media = (value: object): LocatedMedia => ({ value, pointer: '#/media' });

describe('an example', () => {
  const named = media({ examples: { first: { value: 1 }, second: { $ref: '#/components/examples/Shared' } } });

  it('is the named one, through a reference too', () => {
    expect(findExample(document, named, 'first')).toEqual({ value: 1 });
    expect(findExample(document, named, 'second')).toEqual({ value: 'shared' });
    expect(listExampleNames(named)).toEqual(['first', 'second']);
  });

  it('is the first where none is named', () => {
    expect(findExample(document, named)).toEqual({ value: 1 });
  });

  it.each(['third', 'constructor', '__proto__'])('is none where no such name is: %s', (name) => {
    expect(findExample(document, named, name)).toBeUndefined();
    expect(findExample(document, media({ example: 1 }), name)).toBeUndefined();
  });

  it.each([
    [{ example: 0, schema: { example: 1 } }, 0],
    [{ schema: { $ref: '#/components/schemas/WithExample' } }, 'own'],
    [{ schema: { examples: ['a', 'b'] } }, 'a'],
    [{ schema: { default: false } }, false],
    [{ example: null }, null],
  ])('is what the media type or its schema says: %j', (value, expected) => {
    expect(findExample(document, media(value))).toEqual({ value: expected });
  });

  it('is none where nobody gives one', () => {
    expect(findExample(document, media({ schema: { type: 'string' } }))).toBeUndefined();
    expect(findExample(document, media({}))).toBeUndefined();
  });
});

describe('a made-up value', () => {
  const users = media({ schema: { type: 'array', minItems: 3, items: { $ref: '#/components/schemas/User' } } });

  it('keeps its schema', async () => {
    const validator = createSchemaCompiler(document).forResponses('#/components/schemas/User');
    for (const user of (await generateExample(document, users, 'key')) as unknown[]) {
      expect(validator(user), JSON.stringify(validator.errors)).toBe(true);
    }
  });

  it('belongs to its key', async () => {
    const first = await generateExample(document, users, 'a');
    const other = await generateExample(document, users, 'b');
    expect(await generateExample(document, users, 'a')).toEqual(first);
    expect(other).not.toEqual(first);
  });
});
