import { describe, expect, it } from 'vitest';
import { isSignedWith, type JsonWebToken, parseToken, signToken } from './json-web-token.js';

const parse = (text: string): JsonWebToken => {
  const token = parseToken(text);
  if (!token) throw new Error('it is no token');
  return token;
};

const encode = (text: string): string => Buffer.from(text).toString('base64url');

describe('a JSON Web Token', () => {
  it('is the one of RFC 7515, A.1', () => {
    const key = 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow';
    const text =
      'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9' +
      '.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ' +
      '.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const token = parse(text);
    expect(token.claims).toEqual({ iss: 'joe', exp: 1_300_819_380, 'http://example.com/is_root': true });
    expect(isSignedWith(token, Buffer.from(key, 'base64url'))).toBe(true);
    expect(isSignedWith(token, key)).toBe(false);
  });

  it('is read as it was signed', () => {
    const claims = { iss: 'Zoë', exp: 1, roles: ['a'] };
    const token = parse(signToken(claims, 'secret'));
    expect(token.header).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(token.claims).toEqual(claims);
    expect([isSignedWith(token, 'secret'), isSignedWith(token, 'other')]).toEqual([true, false]);
  });

  it.each([[undefined], ['none'], ['HS512'], ['hs256'], [['HS256']]])(
    'is not accepted with the algorithm %j',
    (alg) => {
      const token = parse(signToken({}, 'secret'));
      expect(isSignedWith({ ...token, header: { alg } }, 'secret')).toBe(false);
    },
  );

  it('is none where header or claims are no JSON objects', () => {
    for (const part of ['', 'x', '[]', '1', 'null', '{']) {
      expect(parseToken(`${encode(part)}.${encode('{}')}.x`)).toBeUndefined();
      expect(parseToken(`${encode('{}')}.${encode(part)}.x`)).toBeUndefined();
    }
    expect(parseToken('')).toBeUndefined();
  });
});
