import { describe, expect, it } from 'vitest';
import { parseCurl } from './curl.js';

describe('the reader of curl commands', () => {
  it('reads method, headers and body', () => {
    expect(parseCurl(`curl -s -X PATCH 'http://h/a?b=c' \\\n  -H 'A: b c: d' -d '{"e": "f"}'`)).toEqual({
      url: 'http://h/a?b=c',
      method: 'PATCH',
      headers: { A: 'b c: d' },
      body: '{"e": "f"}',
      prints: 'body',
    });
  });

  it('puts encoded data into the query with -G', () => {
    const { url, method, body } = parseCurl(`curl -G http://h/a --data-urlencode 'q=b:"c=d"'`);
    expect({ url, method, body }).toEqual({ url: 'http://h/a?q=b%3A%22c%3Dd%22', method: 'GET', body: undefined });
  });

  it('posts data where no method is named', () => {
    expect(parseCurl('curl http://h/a -d b=c').method).toBe('POST');
  });

  it('knows when the status alone is printed', () => {
    expect(parseCurl(`curl -o /dev/null -w '%{http_code}\\n' http://h/a`).prints).toBe('status');
  });

  it.each([
    ['curl -L http://h/a'],
    ['wget http://h/a'],
    ['curl -s'],
    ['curl http://h/a http://h/b'],
    ['curl -o x http://h/a'],
  ])('refuses what it does not know: %s', (text) => {
    expect(() => parseCurl(text)).toThrow();
  });
});
