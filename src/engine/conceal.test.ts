import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestEngine, type PartialDocument } from '../../test/support/create-test-engine.js';
import type { Api } from './api.js';
import { type Concealer, concealUrl, createConcealer } from './conceal.js';
import type { Headers } from './credential.js';

const document: PartialDocument = {
  paths: {},
  components: {
    securitySchemes: {
      own: { type: 'apiKey', in: 'header', name: 'X-Acme' },
      asked: { type: 'apiKey', in: 'query', name: 'who' },
    },
    schemas: {
      Key: {
        type: 'object',
        properties: {
          pin: { type: 'string', writeOnly: true },
          vault: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Hidden' } },
          name: { type: 'string' },
        },
      },
      Hidden: { type: 'string', format: 'password' },
    },
  },
};

const api: Api = createTestEngine(document).api;

const conceal = (headers: Headers = {}, url = '/'): Concealer => createConcealer([api], { url, headers });

describe('a URL', () => {
  it.each([
    ['/acme/users', '/acme/users'],
    ['/acme/users?who=sally&page=2', '/acme/users?who=[hidden]&page=2'],
    ['/acme/users?page=2&api_key=a&API-KEY=b', '/acme/users?page=2&api_key=[hidden]&API-KEY=[hidden]'],
    ['/acme/users?access%5Ftoken=a', '/acme/users?access%5Ftoken=[hidden]'],
    ['/acme/users?q=token&tokens=2', '/acme/users?q=token&tokens=2'],
    ['/acme/users?%zz=1&password=x', '/acme/users?%zz=1&password=[hidden]'],
  ])('%s is shown as %s', (url, shown) => {
    expect(concealUrl(url, [api])).toBe(shown);
  });

  it('of no API loses what is called a secret too', () => {
    expect(concealUrl('/nowhere?token=x', [])).toBe('/nowhere?token=[hidden]');
  });
});

describe('headers', () => {
  it('keep the word before a credential, and nothing of the credential', () => {
    const headers = {
      authorization: 'Bearer abc',
      'proxy-authorization': 'Basic dTpw',
      cookie: 'session=abc',
      'x-acme': 'key and secret',
      'x-api-key': 'abc',
      accept: '*/*',
    };
    expect(conceal(headers).headers(headers)).toEqual({
      authorization: 'Bearer [hidden]',
      'proxy-authorization': 'Basic [hidden]',
      cookie: '[hidden]',
      'x-acme': '[hidden]',
      'x-api-key': '[hidden]',
      accept: '*/*',
    });
  });

  it('show nothing of a credential without such a word', () => {
    const authorization = '9f4758d9-f32f-45d1 6al2uqxcawhi4iw2';
    expect(conceal().headers({ authorization })).toEqual({ authorization: '[hidden]' });
  });
});

describe('a body', () => {
  it('loses the members that the spec has as secrets, at any depth, and keeps the others', () => {
    const body = { name: 'a', pin: '1234', list: [{ vault: { any: 'x' }, pin: null }], refresh_token: 7 };
    const shown = { name: 'a', pin: '[hidden]', list: [{ vault: '[hidden]', pin: null }], refresh_token: '[hidden]' };
    expect(conceal().value(body)).toEqual(shown);
  });

  it('that quotes the credential of its request loses it', () => {
    const { value } = conceal({ authorization: 'Bearer tsk_live_0123456789' });
    expect(value({ message: 'no key tsk_live_0123456789 here' })).toEqual({ message: 'no key [hidden] here' });
  });

  it('that quotes the password of its request loses it', () => {
    const { value } = conceal({ authorization: `Basic ${Buffer.from('sally:horse-battery').toString('base64')}` });
    expect(value('wrong password horse-battery for sally')).toBe('wrong password [hidden] for sally');
  });

  it('that quotes a credential of the query loses it, however it is written', () => {
    const { value } = conceal({}, '/x?who=a%2Fb%2Fc%2Fd%2Fe%2Ff');
    expect(value('a/b/c/d/e/f or a%2Fb%2Fc%2Fd%2Fe%2Ff')).toBe('[hidden] or [hidden]');
  });

  it('of broken JSON loses what stands behind the name of a secret', () => {
    expect(conceal().value('{"pin": "12\\"34", "name": "a", "secret":"cut of')).toBe(
      '{"pin": "[hidden]", "name": "a", "secret":"[hidden]',
    );
  });

  it('of a form loses its secrets', () => {
    expect(conceal().form('name=a&pin=1234&client_secret=x')).toBe('name=a&pin=[hidden]&client_secret=[hidden]');
  });
});

it('a credential is nowhere in what is shown, wherever it is repeated', () => {
  const secrets = fc.stringMatching(/^[A-Za-z0-9_.~+/=-]{8,40}$/);
  const places = fc.constantFrom('authorization' as const, 'x-acme' as const, 'cookie' as const, 'x-api-key' as const);
  const property = fc.property(secrets, places, (secret, place) => {
    const carried = { authorization: 'Bearer ', cookie: 'session=', 'x-acme': '', 'x-api-key': '' }[place] + secret;
    const { headers, url, value } = conceal({ [place]: carried });
    const shown = JSON.stringify([
      headers({ [place]: carried, 'x-other': `was ${secret}` }),
      url(`/acme/${secret}/x?a=${secret}`),
      value({ message: `${secret} is wrong`, list: [[secret]] }),
    ]);
    expect(shown).not.toContain(secret);
  });
  fc.assert(property, { seed: 20_260_115, numRuns: 300 });
});
