import { describe, expect, it } from 'vitest';
import { createDocument } from '../../test/support/create-test-engine.js';
import { listOperations, type Operation } from './operation.js';
import { createRequestReader, type RawRequest, type Reading } from './request-reader.js';
import { createSchemaCompiler } from './schema-compiler.js';

const user = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    age: { type: 'integer' },
    tags: { type: 'array', items: { type: 'integer' } },
    role: { type: 'string', default: 'member' },
    home: { type: 'object', properties: { city: { type: 'string', default: 'Bern' } } },
    children: { type: 'array', items: { $ref: '#/components/schemas/User' } },
  },
};

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

const build = (requestBody: object | undefined, parameters: readonly object[] = []) => {
  const paths = { '/users': { post: { parameters, requestBody, responses: {} } } };
  const document = createDocument({ paths, components: { schemas: { User: user } } } as never);
  const [operation] = listOperations(document) as [Operation];
  const read = createRequestReader(document, createSchemaCompiler(document), operation);
  return (body: string | Uint8Array | undefined, raw: Partial<RawRequest> = {}): Reading =>
    read({
      path: {},
      query: '',
      headers: { 'content-type': json },
      ...raw,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    });
};

const of = (...mediaTypes: string[]) => ({
  content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: { $ref: '#/components/schemas/User' } }])),
});

/** What was read of a body, or the rules that it breaks and where. */
const summarise = (reading: Reading): unknown => {
  if ('request' in reading) return reading.request.body;
  if ('unsupported' in reading) return reading.unsupported;
  return reading.violations.map(({ pointer, rule }) => `${rule} ${pointer}`.trim());
};

describe('a JSON body', () => {
  const read = build(of(json));

  it('is read, with the defaults of what is absent', () => {
    expect(summarise(read('{"name":"Ada","home":{}}'))).toEqual({
      name: 'Ada',
      role: 'member',
      home: { city: 'Bern' },
    });
  });

  it('is not coerced', () => {
    expect(summarise(read('{"name":"Ada","age":"5"}'))).toEqual(['type /age']);
  });

  it('says everything that is wrong with it', () => {
    expect(summarise(read('{"age":1.5,"children":[{"name":"x"},{"name":1}]}'))).toEqual([
      'required /name',
      'type /age',
      'type /children/1/name',
    ]);
  });

  it('is not valid where it is no JSON', () => {
    for (const text of ['{', '', '{"name":"Ada",}', "{'name':'Ada'}", 'NaN', '{"name":"Ada"} x', '[']) {
      expect(summarise(read(text === '' ? ' ' : text))).toEqual(['syntax']);
    }
  });

  it('may begin with a byte order mark', () => {
    expect(summarise(read('\uFEFF{"name":"Ada"}'))).toMatchObject({ name: 'Ada' });
  });

  it('is UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"name":"'), 0xff, 0xfe, 0x22, 0x7d]);
    expect(summarise(read(bytes))).toEqual(['encoding']);
  });

  it('counts the last of two members of one name', () => {
    expect(summarise(read('{"name":1,"name":"Ada"}'))).toMatchObject({ name: 'Ada' });
  });

  it('has members with the names of a prototype, which change nothing', () => {
    const body = summarise(read('{"name":"Ada","__proto__":{"role":"admin"},"constructor":1}')) as object;
    expect(Object.keys(body)).toEqual(['name', '__proto__', 'constructor', 'role']);
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(Reflect.get({}, 'role')).toBeUndefined();
    expect(body).toHaveProperty('role', 'member');
  });

  it('is nested as deep as anyone needs, and no deeper', () => {
    const nest = (depth: number): string => '{"name":"x","children":['.repeat(depth) + ']}'.repeat(depth);
    expect(summarise(read(nest(128)))).toMatchObject({ name: 'x' });
    expect(summarise(read(nest(129)))).toEqual(['depth']);
    expect(summarise(read('['.repeat(100_000)))).toEqual(['syntax']);
    expect(summarise(read('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual(['depth']);
    expect(summarise(read('{"name":"'.concat('['.repeat(10_000), '"}')))).toMatchObject({ role: 'member' });
  });
});

describe('a form', () => {
  const read = build(of(form));
  const headers = { 'content-type': `${form}; charset=utf-8` };

  it('is read into the types of its schema', () => {
    const text = 'name=Ada+L&age=36&tags[]=1&tags[]=2&home[city]=Z%C3%BCrich&children[0][name]=B&children[0][age]=5';
    expect(summarise(read(text, { headers }))).toEqual({
      name: 'Ada L',
      age: 36,
      tags: [1, 2],
      role: 'member',
      home: { city: 'Zürich' },
      children: [{ name: 'B', age: 5, role: 'member' }],
    });
  });

  it('is refused where it cannot be read, or breaks the schema', () => {
    expect(summarise(read('name=%zz', { headers }))).toEqual(['encoding']);
    expect(summarise(read('age=x', { headers }))).toEqual(['required /name', 'type /age']);
    expect(summarise(read(`name=A${'&a=1'.repeat(1000)}`, { headers }))).toEqual(['encoding']);
  });
});

describe('the type of a body', () => {
  it('is one that the operation declares', () => {
    const read = build(of(json, form));
    const unsupported = (contentType: string) => ({ contentType, supported: [json, form] });
    expect(summarise(read('x', { headers: { 'content-type': 'text/plain' } }))).toEqual(unsupported('text/plain'));
    expect(summarise(read('x', { headers: { 'content-type': '' } }))).toEqual(unsupported(''));
    const encoded = { 'content-type': json, 'content-encoding': 'gzip' };
    expect(summarise(read('{"name":"Ada"}', { headers: encoded }))).toEqual(unsupported('gzip'));
    expect(summarise(read('name=Ada', { headers: { 'content-type': form } }))).toMatchObject({ name: 'Ada' });
  });

  it('is the first declared one where the request does not say', () => {
    expect(summarise(build(of(json))('{"name":"Ada"}', { headers: {} }))).toMatchObject({ name: 'Ada' });
  });

  it('counts for each request where one schema stands for several', () => {
    const read = build(of('application/*'));
    expect(summarise(read('{"name":"Ada"}'))).toMatchObject({ name: 'Ada' });
    expect(summarise(read('name=Ada', { headers: { 'content-type': form } }))).toMatchObject({ name: 'Ada' });
    expect(summarise(read('{"name":"Bo"}', { headers: { 'content-type': 'application/vnd.x+json' } }))).toMatchObject({
      name: 'Bo',
    });
  });

  it('is text where it is neither JSON nor a form', () => {
    const read = build({ content: { 'text/plain': { schema: { type: 'string', maxLength: 3 } }, 'image/png': {} } });
    expect(summarise(read('abc', { headers: { 'content-type': 'text/plain' } }))).toBe('abc');
    expect(summarise(read('abcd', { headers: { 'content-type': 'text/plain' } }))).toEqual(['maxLength']);
    expect(typeof summarise(read(Uint8Array.of(0xff), { headers: { 'content-type': 'image/png' } }))).toBe('string');
  });
});

describe('a body that is absent', () => {
  it('is refused where it is required', () => {
    const read = build({ ...of(json), required: true });
    expect(summarise(read(undefined))).toEqual(['required']);
    expect(summarise(read(new Uint8Array()))).toEqual(['required']);
  });

  it('is nothing where it is not', () => {
    expect(summarise(build(of(json))(undefined))).toBeUndefined();
  });

  it('is nothing where none is declared, whatever is sent', () => {
    expect(summarise(build(undefined)('{'))).toBeUndefined();
  });
});

describe('a request', () => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer', default: 1 } };
  const trace = { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string' } };

  it('is read into its places', () => {
    const reading = build(of(json), [page, trace])('{"name":"Ada"}', { headers: { 'x-trace': 't' } });
    expect(reading).toEqual({
      request: {
        path: {},
        query: { page: 1 },
        header: { 'X-Trace': 't' },
        cookie: {},
        body: { name: 'Ada', role: 'member' },
      },
    });
  });

  it('says what is wrong with parameters and body at once', () => {
    const reading = build(of(json), [page, trace])('{}', { query: 'page=x' });
    expect('violations' in reading && reading.violations.map(({ in: place, name }) => [place, name])).toEqual([
      ['query', 'page'],
      ['header', 'X-Trace'],
      ['body', ''],
    ]);
  });

  it('is refused with bad encoding in its query, whether or not the operation has one', () => {
    for (const parameters of [[], [page]]) {
      expect(summarise(build(undefined, parameters)(undefined, { query: 'other=%zz' }))).toEqual(['encoding']);
    }
  });

  it('keeps nothing of a query that is not declared', () => {
    const reading = build(undefined, [page])(undefined, { query: '__proto__=1&constructor=2&x=3' });
    expect('request' in reading && Object.entries(reading.request.query)).toEqual([['page', 1]]);
  });
});
