import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { createCoercer } from './coerce.js';
import { joinPointer, readPointer, readSchema, resolveReference } from './document.js';

const document = createDocument({
  components: {
    schemas: {
      A: { $ref: '#/components/schemas/B' },
      B: { type: 'integer', minimum: 1, description: 'B' },
      Loop: { $ref: '#/components/schemas/Back' },
      Back: { $ref: '#/components/schemas/Loop' },
      Nowhere: { $ref: '#/components/schemas/None' },
      Tree: { type: 'object', properties: { n: { type: 'integer' }, sub: { $ref: '#/components/schemas/Tree' } } },
    },
  },
} as never);

const located = (name: string) => ({ value: { $ref: `#/components/schemas/${name}` }, pointer: '#/x' });

describe('a pointer', () => {
  it('leads to what it was joined of', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '/', '~', '0', '1', ' ', 'é', '{', '}', '#') });
    fc.assert(
      fc.property(name, name, (outer, inner) => {
        const value = { [outer]: { [inner]: [7] } };
        expect(readPointer(value, joinPointer('#', outer, inner, 0))).toBe(7);
      }),
    );
  });

  it('may be percent-encoded', () => {
    expect(readPointer({ '/users/{id}': 1 }, '#/~1users~1%7Bid%7D')).toBe(1);
  });

  it.each(['#/constructor', '#/__proto__', '#/a/toString', '#/list/9', '#/list/length', '#/a/b/c'])(
    'leads nowhere: %s',
    (pointer) => {
      expect(readPointer({ a: {}, list: [1] }, pointer)).toBeUndefined();
    },
  );
});

describe('a reference', () => {
  it('is followed to the thing and to where it stands', () => {
    expect(resolveReference(document, located('A'))).toMatchObject({
      value: { type: 'integer' },
      pointer: '#/components/schemas/B',
    });
  });

  it.each(['Loop', 'Nowhere'])('that leads nowhere gives nothing: %s', (name) => {
    expect(resolveReference(document, located(name))).toBeUndefined();
    expect(readSchema(document, located(name).value)).toBeUndefined();
  });

  it('has what stands beside it laid over what it leads to', () => {
    const schema = { $ref: '#/components/schemas/A', minimum: 5, default: 7 };
    expect(readSchema(document, schema)).toEqual({ type: 'integer', minimum: 5, default: 7, description: 'B' });
  });
});

describe('coercion', () => {
  it('follows references, through a schema that contains itself', () => {
    const coerce = createCoercer(document, { $ref: '#/components/schemas/Tree' });
    expect(coerce({ n: '1', sub: { n: '2', sub: { n: '3' } } })).toEqual({ n: 1, sub: { n: 2, sub: { n: 3 } } });
  });

  it('looks into alternatives', () => {
    const coerce = createCoercer(document, { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'boolean' }] });
    expect(['5', 'true', 'x'].map(coerce)).toEqual([5, true, 'x']);
  });

  it('leaves what it was given as it is', () => {
    const raw = Object.freeze({ n: '1' });
    createCoercer(document, { $ref: '#/components/schemas/Tree' })(raw);
    expect(raw).toEqual({ n: '1' });
  });
});
