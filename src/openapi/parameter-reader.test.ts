import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { listOperations, type Operation } from './operation.js';
import { createParameterReader, type ParameterSource } from './parameter-reader.js';
import { parseQueryString, type Query } from './query-string.js';
import { createSchemaCompiler } from './schema-compiler.js';

const components = {
  schemas: {
    Limit: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
    Loop: { $ref: '#/components/schemas/Loop' },
    Colour: { type: 'object', properties: { R: { type: 'integer' }, G: { type: 'integer' } } },
  },
};

const build = (parameter: object): ((source: Partial<ParameterSource>) => unknown) => {
  const paths = { '/x/{id}': { get: { parameters: [parameter], responses: {} } } };
  const document = createDocument({ paths, components } as never);
  const [operation] = listOperations(document) as [Operation];
  const [located] = operation.parameters as [Operation['parameters'][0]];
  const reader = createParameterReader(document, createSchemaCompiler(document), located);
  return (source) => {
    const result = reader.read({ path: {}, headers: {}, query: parseQueryString('') as Query, ...source });
    return 'violations' in result ? result.violations.map(({ rule }) => rule) : result.value;
  };
};

/** What a query says of the parameter `p`: its value, or the rules that it breaks. */
const readQuery = (parameter: object, raw: string): unknown =>
  build({ name: 'p', in: 'query', ...parameter })({ query: parseQueryString(raw) as Query });

const list = { type: 'array', items: { type: 'integer' } };
const colour = { $ref: '#/components/schemas/Colour' };

describe('a list in a query', () => {
  it.each([
    ['form', {}, 'p=1&p=2', [1, 2]],
    ['form with one item', {}, 'p=1', [1]],
    ['form that is not exploded', { explode: false }, 'p=1,2', [1, 2]],
    ['form that is not exploded, with an encoded comma', { explode: false }, 'p=1%2C2', [1, 2]],
    ['form that is not exploded, with one item', { explode: false }, 'p=1', [1]],
    ['form that is not exploded, empty', { explode: false }, 'p=', []],
    ['spaceDelimited', { style: 'spaceDelimited' }, 'p=1%202', [1, 2]],
    ['spaceDelimited with plus', { style: 'spaceDelimited' }, 'p=1+2', [1, 2]],
    ['spaceDelimited that is exploded', { style: 'spaceDelimited', explode: true }, 'p=1&p=2', [1, 2]],
    ['pipeDelimited', { style: 'pipeDelimited' }, 'p=1|2', [1, 2]],
    ['pipeDelimited that is encoded', { style: 'pipeDelimited' }, 'p=1%7C2', [1, 2]],
    ['form with an item that is none', {}, 'p=1&p=x', ['type']],
  ])('is spelt in style %s', (_, style, raw, expected) => {
    expect(readQuery({ ...style, schema: list }, raw)).toEqual(expected);
  });

  it.each([['p[]=1&p[]=2'], ['p%5B%5D=1&p%5b%5d=2'], ['p[0]=1&p[1]=2'], ['p%5B0%5D=1&p%5B1%5D=2']])(
    'is spelt with brackets: %s',
    (raw) => {
      expect(readQuery({ name: 'p[]', schema: list }, raw)).toEqual([1, 2]);
    },
  );

  it('has every item, however many they are', () => {
    const items = Array.from({ length: 600 }, (_, index) => index);
    for (const spell of [(item: number) => `p[]=${item}`, (item: number) => `p[${item}]=${item}`]) {
      expect(readQuery({ name: 'p[]', schema: list }, items.map(spell).join('&'))).toEqual(items);
    }
  });

  it('is known as one where null is allowed too', () => {
    expect(readQuery({ schema: { ...list, type: ['array', 'null'] } }, 'p=1&p=2')).toEqual([1, 2]);
  });

  it('keeps the items of any form as they are', () => {
    const schema = { type: 'array', items: { type: 'string' } };
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (items) => {
        const raw = items.map((item) => `p=${encodeURIComponent(item)}`).join('&');
        expect(readQuery({ schema }, raw)).toEqual(items);
      }),
    );
  });
});

describe('an object in a query', () => {
  it.each([
    ['form', {}, 'R=1&G=2', { R: 1, G: 2 }],
    ['form, with one member', {}, 'G=2&X=3', { G: 2 }],
    ['form that is not exploded', { explode: false }, 'p=R,1,G,2', { R: 1, G: 2 }],
    ['deepObject', { style: 'deepObject' }, 'p[R]=1&p[G]=2', { R: 1, G: 2 }],
    ['deepObject, encoded', { style: 'deepObject' }, 'p%5BR%5D=1', { R: 1 }],
    ['deepObject that is plain text', { style: 'deepObject' }, 'p=1', ['type']],
    ['pipeDelimited', { style: 'pipeDelimited' }, 'p=R|1|G|2', { R: 1, G: 2 }],
  ])('is spelt in style %s', (_, style, raw, expected) => {
    expect(readQuery({ ...style, schema: colour }, raw)).toEqual(expected);
  });

  it('may be one of many', () => {
    const schema = {
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' }, value: { type: 'integer' } } },
    };
    const raw = 'p[0][name]=x&p[0][value]=7&p[1][name]=12';
    expect(readQuery({ style: 'deepObject', schema }, raw)).toEqual([{ name: 'x', value: 7 }, { name: '12' }]);
  });

  it('has no members of a prototype', () => {
    const value = readQuery({ style: 'deepObject', schema: colour }, 'p[__proto__][y]=1&p[constructor]=1&p[R]=1');
    expect(Object.entries(value as object)).toEqual([
      ['constructor', '1'],
      ['R', 1],
    ]);
    expect(readQuery({ schema: colour }, '__proto__=1&constructor=2')).toBeUndefined();
  });
});

describe('a value in a path', () => {
  it.each([
    ['simple', { schema: list }, '1,2', [1, 2]],
    ['simple object', { schema: colour }, 'R,1,G,2', { R: 1, G: 2 }],
    ['simple exploded object', { explode: true, schema: colour }, 'R=1,G=2', { R: 1, G: 2 }],
    ['label', { style: 'label', schema: { type: 'integer' } }, '.5', 5],
    ['label list', { style: 'label', schema: list }, '.1,2', [1, 2]],
    ['exploded label list', { style: 'label', explode: true, schema: list }, '.1.2', [1, 2]],
    ['exploded label object', { style: 'label', explode: true, schema: colour }, '.R=1.G=2', { R: 1, G: 2 }],
    ['matrix', { style: 'matrix', schema: { type: 'integer' } }, ';id=5', 5],
    ['exploded matrix', { style: 'matrix', explode: true, schema: { type: 'integer' } }, ';id=5', 5],
    ['matrix list', { style: 'matrix', schema: list }, ';id=1,2', [1, 2]],
    ['exploded matrix list', { style: 'matrix', explode: true, schema: list }, ';id=1;id=2', [1, 2]],
    ['matrix object', { style: 'matrix', schema: colour }, ';id=R,1,G,2', { R: 1, G: 2 }],
    ['exploded matrix object', { style: 'matrix', explode: true, schema: colour }, ';R=1;G=2', { R: 1, G: 2 }],
    ['text with commas', { schema: { type: 'string' } }, 'a,b', 'a,b'],
  ])('is spelt in style %s', (_, style, id, expected) => {
    expect(build({ name: 'id', in: 'path', required: true, ...style })({ path: { id } })).toEqual(expected);
  });
});

describe('a header and a cookie', () => {
  it('are found by name, a header whatever its case', () => {
    const header = { name: 'X-Page', in: 'header', schema: { type: 'integer' } };
    expect(build(header)({ headers: { 'x-page': '3' } })).toBe(3);
    const cookie = { name: 'page', in: 'cookie', schema: { type: 'integer' } };
    expect(build(cookie)({ headers: { cookie: 'mypage=1; page=3; x=page=4' } })).toBe(3);
    expect(build(cookie)({ headers: { cookie: 'mypage=1' } })).toBeUndefined();
  });

  it('of several values may have spaces after the commas', () => {
    expect(build({ name: 'X-Ids', in: 'header', schema: list })({ headers: { 'x-ids': '1, 2 ,3' } })).toEqual([
      1, 2, 3,
    ]);
  });

  it('decodes a cookie as far as it can be', () => {
    const read = build({ name: 'c', in: 'cookie', schema: { type: 'string' } });
    const values = ['a%20b', 'a+b', '100%', 'a=b'].map((value) => read({ headers: { cookie: `c=${value}` } }));
    expect(values).toEqual(['a b', 'a+b', '100%', 'a=b']);
  });
});

describe('a parameter with content', () => {
  const content = (schema: object) => ({ content: { 'application/json': { schema } } });

  it('is one JSON text, also where it is an object or a list', () => {
    expect(readQuery(content(colour), `p=${encodeURIComponent('{"R":1}')}&R=2`)).toEqual({ R: 1 });
    expect(readQuery(content(list), 'p=[1,2]')).toEqual([1, 2]);
    expect(build({ name: 'X-List', in: 'header', ...content(list) })({ headers: { 'x-list': '[1, 2]' } })).toEqual([
      1, 2,
    ]);
  });

  it('is refused where it is no JSON, or not the right one', () => {
    expect(readQuery(content(colour), 'p={')).toEqual(['type']);
    expect(readQuery(content(colour), 'p={"R":"x"}')).toEqual(['type']);
  });
});

describe('the type of a parameter', () => {
  it.each([
    ['integer', '1e3', 1000],
    ['integer', '-0', -0],
    ['integer', '5.0', 5],
    ['integer', ' 1', ['type']],
    ['integer', '0x10', ['type']],
    ['integer', '01', ['type']],
    ['integer', '', ['type']],
    ['integer', '+1', ['type']],
    ['integer', '1.5', ['type']],
    ['integer', '1e999', ['type']],
    ['integer', 'Infinity', ['type']],
    ['integer', 'NaN', ['type']],
    ['integer', '１', ['type']],
    ['number', '1.5e-1', 0.15],
    ['number', '.5', ['type']],
    ['number', '1e999', ['type']],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['boolean', 'TRUE', ['type']],
    ['boolean', '1', ['type']],
    ['string', '01', '01'],
    ['string', 'true', 'true'],
    ['string', '', ''],
    [['integer', 'string'], '7', 7],
    [['integer', 'string'], '07', '07'],
    [['boolean', 'integer'], 'true', true],
  ])('%j reads %o', (type, raw, expected) => {
    expect(readQuery({ schema: { type } }, `p=${encodeURIComponent(raw)}`)).toEqual(expected);
  });

  it('is whatever the text is where the spec does not say', () => {
    expect(readQuery({}, 'p=1')).toBe('1');
    expect(readQuery({ schema: { $ref: '#/components/schemas/Loop' } }, 'p=1')).toBe('1');
  });

  it('gives every whole number as itself', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(readQuery({ schema: { type: 'integer' } }, `p=${value}`)).toBe(value);
      }),
    );
  });

  it('of several values given for one counts the last', () => {
    expect(readQuery({ schema: { type: 'integer' } }, 'p=1&p=2')).toBe(2);
  });
});

describe('a parameter that is absent', () => {
  it('has its default, also one behind a reference or beside it', () => {
    expect(readQuery({ schema: { type: 'integer', default: 3 } }, '')).toBe(3);
    expect(readQuery({ schema: { $ref: '#/components/schemas/Limit' } }, '')).toBe(25);
    expect(readQuery({ schema: { $ref: '#/components/schemas/Limit', default: 50 } }, '')).toBe(50);
    expect(readQuery({ schema: { type: 'integer' } }, 'other=1')).toBeUndefined();
  });

  it('is refused where it is required', () => {
    expect(readQuery({ required: true, schema: { type: 'string' } }, '')).toEqual(['required']);
    expect(readQuery({ required: true, schema: { type: 'string' } }, 'p=')).toBe('');
  });

  it('may be spelt with words that mean nothing', () => {
    const parameter = { schema: { type: 'string', 'x-absent-values': ['undefined', ''], default: 'first' } };
    expect(readQuery(parameter, 'p=undefined')).toBe('first');
    expect(readQuery(parameter, 'p=')).toBe('first');
    expect(readQuery(parameter, 'p=null')).toBe('null');
    expect(readQuery({ ...parameter, required: true }, 'p=undefined')).toEqual(['required']);
  });
});

describe('the bounds of a parameter', () => {
  it('hold on both sides of a reference', () => {
    const schema = { $ref: '#/components/schemas/Limit', maximum: 50 };
    expect(['p=0', 'p=50', 'p=51', 'p=101'].map((raw) => readQuery({ schema }, raw))).toEqual([
      ['minimum'],
      50,
      ['maximum'],
      ['maximum', 'maximum'],
    ]);
  });

  it('cap a number that is too high where the spec says so', () => {
    const schema = { $ref: '#/components/schemas/Limit', 'x-maximum': 'cap' };
    const read = (raw: string): unknown => readQuery({ schema }, raw);
    expect([read('p=100'), read('p=101'), read('p=1e9')]).toEqual([100, 100, 100]);
    expect([read('p=0'), read('p=100.5'), read('p=1e999'), read('p=x')]).toEqual([
      ['minimum'],
      ['type', 'maximum'],
      ['type'],
      ['type'],
    ]);
  });
});
