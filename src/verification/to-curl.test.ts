import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { HIDDEN } from '../engine/conceal.js';
import type { ShownExchange } from './shown-exchange.js';
import { toCurl } from './to-curl.js';

const none = { length: 0, text: undefined, isAsSent: true };

const shown: ShownExchange = {
  method: 'POST',
  url: `http://own.example/a?b=c&token=${HIDDEN}`,
  requestHeaders: {
    authorization: `Bearer ${HIDDEN}`,
    'content-type': 'application/json',
    'x-odd': `it's "$HOME" \`id\``,
    'content-length': '3',
    host: 'b',
  },
  requestBody: { length: 20, text: `{"a":"it's $(id)\n\\",\n"b":"${HIDDEN}"}`, isAsSent: false },
  responseHeaders: {},
  responseBody: none,
  conceal: (text) => text,
};

/** The words that a shell makes of a line, with values for its variables. */
const split = (line: string): string[] =>
  execFileSync('sh', ['-c', line.replace('curl', `printf '%s\\0'`)], {
    env: { OWN_API_SECRET: 's e', OWN_API_AUTHORIZATION: 'key' },
  })
    .toString()
    .split('\0')
    .slice(0, -1);

it('says what was sent, whatever characters are in it, with variables for what is hidden', () => {
  expect(split(toCurl('own-api', shown))).toEqual([
    '-sS',
    '-X',
    'POST',
    'http://own.example/a?b=c&token=s e',
    '-H',
    'authorization: Bearer key',
    '-H',
    'content-type: application/json',
    '-H',
    `x-odd: it's "$HOME" \`id\``,
    '--data-binary',
    `{"a":"it's $(id)\n\\",\n"b":"s e"}`,
  ]);
});

it.each([
  ['GET', none, ['-sS', 'http://own.example/']],
  ['HEAD', none, ['-sS', '--head', 'http://own.example/']],
  ['DELETE', none, ['-sS', '-X', 'DELETE', 'http://own.example/']],
  [
    'PUT',
    { ...none, length: 9 },
    ['-sS', '-X', 'PUT', 'http://own.example/', '-H', 'content-type:', '--data-binary', '@body'],
  ],
])('says %s as curl wants it', (method, requestBody, words) => {
  const plain = { ...shown, method, url: 'http://own.example/', requestHeaders: {}, requestBody };
  expect(split(toCurl('own', plain))).toEqual(words);
});

it('keeps curl from taking anything for what it is not', () => {
  const url = 'http://own.example/a/../b?c[]=d';
  const requestHeaders = { 'content-type': '', accept: 'a/b' };
  const line = toCurl('own', { ...shown, url, requestHeaders, requestBody: { ...none, length: 5, text: '@file' } });
  const headers = ['-H', 'content-type;', '-H', 'accept: a/b'];
  expect(split(line)).toEqual(['-sS', '-g', '--path-as-is', '-X', 'POST', url, ...headers, '--data-raw', '@file']);
});

it('sends a body of no bytes where one was announced', () => {
  const empty: ShownExchange = { ...shown, method: 'PATCH', url: 'http://own.example/a', requestBody: none };
  const announced = { 'content-type': 'application/json', 'content-length': '0' };
  expect(split(toCurl('own', { ...empty, requestHeaders: announced })).slice(-2)).toEqual(['--data-binary', '']);
  expect(split(toCurl('own', { ...empty, requestHeaders: { 'content-type': 'application/json' } }))).not.toContain(
    '--data-binary',
  );
});

it('has no body in it that no shell can hold', () => {
  const requestHeaders = { 'content-type': 'text/plain' };
  const line = toCurl('own', { ...shown, requestHeaders, requestBody: { ...none, length: 3, text: 'a\0b' } });
  expect(split(line).slice(-2)).toEqual(['--data-binary', '@body']);
});
