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
    `x-odd: it's "$HOME" \`id\``,
    '--data-binary',
    `{"a":"it's $(id)\n\\",\n"b":"s e"}`,
  ]);
});

it.each([
  ['GET', none, ['-sS', 'http://own.example/']],
  ['HEAD', none, ['-sS', '--head', 'http://own.example/']],
  ['DELETE', none, ['-sS', '-X', 'DELETE', 'http://own.example/']],
  ['PUT', { ...none, length: 9 }, ['-sS', '-X', 'PUT', 'http://own.example/', '--data-binary', '@body']],
])('says %s as curl wants it', (method, requestBody, words) => {
  const plain = { ...shown, method, url: 'http://own.example/', requestHeaders: {}, requestBody };
  expect(split(toCurl('own', plain))).toEqual(words);
});
