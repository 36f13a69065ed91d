import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { createSchemaCompiler } from './schema-compiler.js';
import { toViolations } from './violation.js';

const findViolations = (schema: object, value: unknown) => {
  const document = createDocument({ components: { schemas: { Value: schema } } } as never);
  const validator = createSchemaCompiler(document).forRequests('#/components/schemas/Value');
  return validator(value) ? [] : toViolations(validator.errors, { in: 'query', name: 'p' });
};

describe('a violation', () => {
  it.each([
    [{ type: 'integer' }, 'x', 'must be an integer'],
    [{ type: ['string', 'null'] }, 1, 'must be a string or null'],
    [{ enum: ['a', 'b'] }, 'c', 'must be one of a, b'],
    [{ const: 'a' }, 'c', 'must be "a"'],
    [{ minimum: 1 }, 0, 'must be at least 1'],
    [{ maximum: 100 }, 101, 'must be at most 100'],
    [{ exclusiveMinimum: 1 }, 1, 'must be more than 1'],
    [{ exclusiveMaximum: 1 }, 1, 'must be less than 1'],
    [{ minLength: 1 }, '', 'must have at least 1 character'],
    [{ maxLength: 2 }, 'abc', 'must have at most 2 characters'],
    [{ minItems: 2 }, [], 'must have at least 2 items'],
    [{ maxItems: 1 }, [1, 2], 'must have at most 1 item'],
    [{ pattern: '^a$' }, 'b', 'must match ^a$'],
    [{ format: 'email' }, 'b', 'must be a valid email'],
    [{ not: {} }, 'b', 'cannot be set here'],
    [{ uniqueItems: true }, [1, 1], expect.stringContaining('duplicate items')],
  ])('of %j by %j says that it %s', (schema, value, message) => {
    expect(findViolations(schema, value)).toEqual([
      { in: 'query', name: 'p', pointer: '', rule: Object.keys(schema)[0], message },
    ]);
  });

  it('stands at the member that is missing or not known', () => {
    const schema = { properties: { a: { required: ['x/y~z'], additionalProperties: false } } };
    expect(findViolations(schema, { a: { 'm/n': 1 } }).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/a/x~1y~0z is required',
      '/a/m~1n is not known here',
    ]);
  });

  it('of an `if` is the one of its `then`', () => {
    const schema = JSON.parse('{ "if": { "minimum": 5 }, "then": { "maximum": 3 } }') as object;
    expect(findViolations(schema, 9).map(({ rule }) => rule)).toEqual(['maximum']);
  });

  it('is one of at most twenty', () => {
    const value = Array.from({ length: 50 }, () => 'x');
    expect(findViolations({ items: { type: 'integer' } }, value)).toHaveLength(20);
  });
});
