import fc, { type Arbitrary } from 'fast-check';

/** Texts that have broken parsers before. */
const nasty = [
  '',
  ' ',
  '%',
  '%2',
  '%zz',
  '%00',
  '%C0%AF',
  '%E0%A4',
  '%FF',
  '..',
  '.',
  '%2e%2e%2f',
  '//',
  '\\',
  '\u0000',
  '\r\nX: y',
  '\u202e',
  '💥',
  '\ud800',
  'é',
  '_'.repeat(3000),
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '9007199254740993',
  '0x10',
  '1_000',
  '١',
  'true',
  '[object Object]',
  '{"a":1}',
  '[[[[]]]]',
  "' OR 1=1 --",
  '<%= 7*7 %>',
  '{{7*7}}',
  '<script>',
  '*',
  '?',
  '#',
  ';',
  '&',
  '=',
  '+',
  '"',
  '(',
  '~1',
  '2026-02-30',
  '9999-12-31T23:59:60Z',
  '-000001-01-01T00:00:00Z',
  'P1D',
  'P9999999999999Y',
  'email:',
  'a@b',
  '-',
  'email:AND',
  'NOT',
  'a:[* TO',
  'name:(',
  'name:/x/',
  'name:"',
  'name:*?*',
  'start_date:[2020 TO 2021}',
  '((((((((((',
];

/** A text that is absurd somewhere. */
export const absurdText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
);

/** An absurd text as most clients write it in a URL, or just as it is. */
export const absurdUrlText: Arbitrary<string> = fc
  .tuple(absurdText, fc.nat(6))
  .map(([raw, times]) => (times > 0 ? encode(raw) : raw));

const encode = (raw: string): string => encodeURIComponent(raw.replace(/[\ud800-\udfff]/gu, '?'));

/** A header's text as it can come off a socket: Node refuses control characters before anything of ours sees them. */
export const absurdHeaderText: Arbitrary<string> = absurdText.map((raw) =>
  raw.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim(),
);

/** Absent most of the time. */
export const rarely = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 25, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
