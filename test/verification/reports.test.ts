import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/engine/api.js';
import type { Document } from '../../src/openapi/document.js';
import { ExchangeLog } from '../../src/verification/exchange-log.js';
import { Inspection } from '../../src/verification/inspection.js';
import { toAnnotations } from '../../src/verification/reports/to-annotations.js';
import { toHar } from '../../src/verification/reports/to-har.js';
import { toHtml } from '../../src/verification/reports/to-html.js';
import { toJUnit } from '../../src/verification/reports/to-junit.js';
import { toMarkdown } from '../../src/verification/reports/to-markdown.js';
import { parseXml, type XmlElement } from '../support/parse-xml.js';
import { type SaidExchange, toTapped } from '../support/to-tapped.js';

const SECRET = 'sk-very-secret-1234';

const content = { 'application/json': { schema: { type: 'object', additionalProperties: { type: 'integer' } } } };

const api = createApi({
  id: 'own',
  behaviour: {},
  document: {
    openapi: '3.1.0',
    info: { title: 'Own', version: '1' },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    security: [{ key: [] }],
    paths: {
      '/a': { get: { operationId: 'getA', responses: { 200: { description: 'A.', content } } } },
      '/b': {
        get: { operationId: 'getB', responses: { 200: { description: 'B.', content }, 404: { description: 'None.' } } },
      },
      '/c': { get: { operationId: 'getC', responses: { 200: { description: 'C.', content } } } },
    },
  } as unknown as Document,
});

const requestHeaders = { Authorization: `Bearer ${SECRET}`, 'X-Odd-Session-Id': 'odd-session-5678' };
const headers = { 'Content-Type': 'application/json' };

/** A member whose name is hard to put into any of the formats. */
const NASTY = `]]>&<b>"'|\`\u0001\u{1F600}\n::error::%0A`;

const exchanges: readonly SaidExchange[] = [
  {
    url: `/a?token=${SECRET}&x=1`,
    requestHeaders,
    status: 200,
    headers,
    body: JSON.stringify({ [NASTY]: 'x', echo: SECRET, other: 'odd-session-5678' }),
  },
  { url: '/b', requestHeaders, status: 404, headers: { 'Set-Cookie': 'session=odd-session-5678' } },
  { url: '/b', requestHeaders, status: 200, headers, body: new Uint8Array([0xff, 0xfe]) },
];

const inspect = (said: readonly SaidExchange[] = exchanges) => {
  const inspection = new Inspection({ api, profile: 'observed', target: new URL('http://own.example'), startedAt: 0 });
  const log = new ExchangeLog({ exchanges: 2, bytes: 1_000_000 });
  for (const exchange of said) log.add(inspection.add(toTapped(exchange)).checked);
  return { result: inspection.conclude(1500), log };
};

const { result, log } = inspect();
const har = toHar({ api, exchanges: log.list(), dropped: log.dropped, version: '1.2.3' });

describe('no report', () => {
  it.each([
    ['JSON', JSON.stringify(result)],
    ['JUnit', toJUnit(result)],
    ['Markdown', toMarkdown(result)],
    ['HTML', toHtml(result)],
    ['annotations', toAnnotations(result).join('\n')],
    [
      'HAR',
      toHar({
        api,
        exchanges: exchanges.map((each) => inspect([each]).log.list()[0] as never),
        dropped: 0,
        version: '1',
      }),
    ],
  ])('holds a credential: %s', (_, text) => {
    expect(text).not.toMatch(/very-secret|odd-session-5678/);
    expect(text).toContain('response_schema_conformance');
  });
});

describe('JUnit', () => {
  const [suite] = parseXml(toJUnit(result)).children as [XmlElement];
  const casesOf = (kind: string): XmlElement[] => suite.children.filter(({ children }) => children[0]?.name === kind);

  it('has the elements and attributes that its readers know', () => {
    const { name, attributes } = parseXml(toJUnit(result));
    expect([name, Object.keys(attributes)]).toEqual([
      'testsuites',
      ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    ]);
    expect(suite.name).toBe('testsuite');
    expect(suite.attributes).toEqual({
      name: 'rollcall.own',
      tests: '5',
      failures: '4',
      errors: '0',
      skipped: '1',
      time: '1.500',
      timestamp: '1970-01-01T00:00:00',
    });
    for (const each of suite.children) {
      expect([each.name, Object.keys(each.attributes)]).toEqual(['testcase', ['name', 'classname', 'time']]);
      expect(each.children.length).toBeLessThan(2);
    }
  });

  it('counts what it has', () => {
    expect(suite.children).toHaveLength(Number(suite.attributes['tests']));
    expect(casesOf('failure')).toHaveLength(Number(suite.attributes['failures']));
    expect(casesOf('skipped').map(({ attributes }) => attributes['name'])).toEqual(['getC']);
  });

  it('has message, type and a line to repeat each failure', () => {
    const [failed] = casesOf('failure') as [XmlElement];
    const [failure] = failed.children as [XmlElement];
    expect(failure.attributes).toMatchObject({ type: 'response_schema_conformance', message: 'must be an integer' });
    expect(failure.text).toContain(`curl -sS 'http://own.example/a?token='"$OWN_SECRET"'&x=1'`);
  });

  it('has a passed case where an operation keeps the spec', () => {
    const passed = inspect([{ url: '/b', requestHeaders, status: 404 }]).result;
    const [own] = parseXml(toJUnit(passed)).children as [XmlElement];
    const [plain] = own.children.filter(({ children }) => children.length === 0);
    expect([own.attributes['failures'], plain?.attributes['name']]).toEqual(['0', 'getB']);
  });

  it('has an error where nothing could be found out', () => {
    const [own] = parseXml(toJUnit(inspect([]).result)).children as [XmlElement];
    expect(own.attributes['errors']).toBe('1');
    expect(own.children.at(-1)?.children[0]).toMatchObject({ name: 'error', attributes: { type: 'inconclusive' } });
  });
});

describe('HAR', () => {
  const { log: root } = JSON.parse(har);

  it('has the members that version 1.2 requires', () => {
    expect(root).toMatchObject({ version: '1.2', creator: { name: 'rollcall', version: '1.2.3' } });
    for (const entry of root.entries) {
      expect(entry).toMatchObject({
        startedDateTime: '1970-01-01T00:00:00.000Z',
        time: 1,
        cache: {},
        timings: { send: 0, wait: 1, receive: 0 },
        request: { method: 'GET', httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: 0 },
        response: { statusText: 'OK', httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, redirectURL: '' },
      });
      expect(new URL(entry.request.url).host).toBe('own.example');
      for (const pairs of [entry.request.headers, entry.request.queryString, entry.response.headers]) {
        for (const pair of pairs) expect(Object.keys(pair)).toEqual(['name', 'value']);
      }
      expect(entry.response.content).toMatchObject({ size: expect.any(Number), mimeType: expect.any(String) });
    }
  });

  it('has the latest exchanges, says how many are gone, and leaves out what is no text', () => {
    expect(root.entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([404, 200]);
    expect(root.comment).toMatch(/^1 earlier/);
    expect(root.entries[1].response.content).toEqual({
      size: 2,
      mimeType: 'application/json',
      comment: 'It is no text.',
    });
    expect(root.entries[1].comment).toMatch(/^getB\nresponse_schema_conformance at \/: the body is not valid JSON/);
  });
});

describe('Markdown', () => {
  const text = toMarkdown(result);

  it('has tables whose rows have all their cells, whatever stands in them', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const count = (row: string): number => row.replaceAll('\\|', '').split('|').length;
    expect(rows.map(count).filter((cells) => cells !== 9 && cells !== 6)).toEqual([]);
  });

  it('says what was seen and what was not', () => {
    expect(text).toContain('Seen: 2 of 3 operations, 3 of 4 documented answers.');
    expect(text).toContain('| getB | `GET /b` | 200 (1), 404 (1) |  |');
    expect(text).toContain('| getC | `GET /c` |  | 200 |');
  });
});

it('HTML is one file that loads nothing, and shows what stands in answers as text', () => {
  const html = toHtml(result);
  expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b&gt;');
});

it('annotations are a line each, which nothing in an answer can break', () => {
  const lines = toAnnotations(result);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/^::error title=[^:\n,]*::[^\n]*$/);
});
