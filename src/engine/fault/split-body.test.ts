import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBody } from './split-body.js';

describe('splitBody', () => {
  it('loses nothing, and gives as many pieces as there can be, none of them empty', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.integer({ min: 2, max: 20 }), (body, chunks) => {
        const pieces = splitBody(body, chunks);
        expect(Buffer.concat(pieces)).toEqual(Buffer.from(body));
        expect(pieces.length).toBe(Math.min(chunks, body.length));
        expect(pieces.every(({ length }) => length > 0)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
