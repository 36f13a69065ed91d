import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.js';

it('is read as it was written', () => {
  const positions = fc.record({
    value: fc.oneof(fc.string(), fc.constantFrom('Östberg', '名前', '🤖 \u0000')),
    id: fc.maxSafeInteger(),
    version: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(positions, ({ value, version, ...position }) => {
      const id = position.id === 0 ? 0 : position.id;
      const cursor = { value, id, ...(version !== undefined && { version }) };
      expect(readCursor(writeCursor(cursor))).toStrictEqual(cursor);
    }),
    { seed: 20_260_115 },
  );
});

it('is what the spec shows', () => {
  const cursor = 'eyJrIjoiMjAyNC0wOC0yNlQxMzoyMDoxOC42NjVaIiwiaSI6MTA0Mn0';
  expect(readCursor(cursor)).toEqual({ value: '2024-08-26T13:20:18.665Z', id: 1042 });
});

const encode = (text: string): string => Buffer.from(text).toString('base64url');

it.each([
  'x',
  'undefined ',
  '%%%',
  encode('{}'),
  encode('[]'),
  encode('null'),
  encode('{"k":1,"i":1}'),
  encode('{"k":"a","i":"1"}'),
  encode('{"k":"a","i":1,"size":7}'),
  encode('{"i":1,"k":"a"}'),
  encode('{"k":"a","i":1,"v":1}'),
  encode('{"k":"a","i":1,"v":null}'),
  `${writeCursor({ value: 'a', id: 1 })}=`,
  writeCursor({ value: 'a', id: 1 }).slice(0, -1),
])('is not %s', (text) => {
  expect(readCursor(text)).toBeUndefined();
});
