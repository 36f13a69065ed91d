import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForm, parseQueryString, type Query } from './query-string.js';

const read = (raw: string): Query => {
  const query = parseQueryString(raw);
  if ('message' in query) throw new Error(query.message);
  return query;
};

const encode = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

const text = fc.string({ unit: 'grapheme' });

describe('a query string', () => {
  it('gives every value of a name in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('a', '__proto__')), text)), (pairs) => {
        const query = read(encode(pairs));
        for (const [name] of pairs) {
          const expected = pairs.filter(([other]) => other === name).map(([, value]) => value);
          expect(query.all(name)).toEqual(expected);
        }
      }),
    );
  });

  it('reads a plus as a space, and an encoded one as a plus', () => {
    expect(read('q=a+b%2Bc').all('q')).toEqual(['a b+c']);
  });

  it('reads a name without an equals sign as empty, and keeps further equals signs', () => {
    expect([read('a&b==1').all('a'), read('a&b==1').all('b')]).toEqual([[''], ['=1']]);
  });

  it('has nothing where nothing is', () => {
    for (const raw of ['', '&', '&&']) expect([read(raw).all('a'), read(raw).nested('a')]).toEqual([[], undefined]);
  });

  it('has no members of a prototype', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect([read('a[b]=1').all(name), read('a[b]=1').nested(name)]).toEqual([[], undefined]);
    }
  });

  it.each([['%'], ['%z1'], ['a%'], ['%ff'], ['%c3'], ['%ed%a0%80']])('is refused with bad encoding: %o', (bad) => {
    expect(parseQueryString(`x=1&name=${bad}`)).toEqual({ name: 'name', message: 'is not valid percent-encoding' });
    expect(parseQueryString(`${bad}=1`)).toEqual({ name: '', message: 'is not valid percent-encoding' });
  });

  it('has at most a thousand pairs', () => {
    const pairs = (count: number): string => Array.from({ length: count }, (_, index) => `a=${index}`).join('&');
    expect(read(pairs(1000)).all('a')).toHaveLength(1000);
    expect(parseQueryString(pairs(1001))).toEqual({ name: '', message: 'has more than 1000 parameters' });
  });
});

describe('brackets in a query string', () => {
  it('spell lists and objects', () => {
    const query = read('a[0][name]=x&a[0][value]=1&a[1][name]=y&b[]=1&b[]=2&c[d]=3');
    expect(query.nested('a')).toEqual([{ name: 'x', value: '1' }, { name: 'y' }]);
    expect(query.nested('b')).toEqual(['1', '2']);
    expect(query.nested('c')).toEqual({ d: '3' });
  });

  it('may be encoded', () => {
    expect(read('a%5B0%5D%5bname%5d=x').nested('a')).toEqual([{ name: 'x' }]);
  });

  it('count after a name only', () => {
    expect(read('q=[x]').nested('q')).toBeUndefined();
    expect(read('q=[x]').all('q')).toEqual(['[x]']);
  });

  it('of one name change nothing for another', () => {
    expect(read('plain=x&a[b]=1').nested('plain')).toBeUndefined();
  });

  it('cannot reach a prototype', () => {
    const nested = read('a[__proto__][polluted]=1&a[constructor][prototype][polluted]=1&a[b]=2').nested('a');
    expect(Object.getPrototypeOf(nested)).toBeNull();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(nested).toMatchObject({ b: '2' });
  });
});

describe('a form', () => {
  it('is read as brackets spell it', () => {
    expect(parseForm('name=A+B&tags[]=x&tags[]=y&home[city]=Z%C3%BCrich')).toEqual({
      value: { name: 'A B', tags: ['x', 'y'], home: { city: 'Zürich' } },
    });
  });

  it('is refused where a query would be', () => {
    expect(parseForm('name=%zz')).toEqual({ name: 'name', message: 'is not valid percent-encoding' });
    expect(parseForm('a=1&'.repeat(1001))).toEqual({ name: '', message: 'has more than 1000 parameters' });
  });
});
