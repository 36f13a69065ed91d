import { describe, expect, it } from 'vitest';
import { galleries } from '../gallery/galleries.js';
import { readPage, unquote } from './markdown.js';

const page = readPage('docs/planted-faults.md');

/** The rows of an API's table: what is wrong, kind, the three layers, and what it is found as. */
const readRows = (id: string): string[][] => {
  const [, section = ''] = page.text.split(`<!-- generated: ${id} -->`);
  const lines = (section.split('<!-- end of')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

describe.each(Object.entries(galleries))('the page of planted faults, for %s', (id, faults) => {
  const rows = readRows(id);

  it('has every fault of the gallery, in its order', () => {
    expect(rows.map(([what, kind]) => [what, kind])).toEqual(faults.map(({ what, kind }) => [what, kind]));
  });

  it('names the layers that find it, and what they say', () => {
    const layers = ['pact', 'openapi', 'stateful'];
    for (const [index, { what, run, found }] of faults.entries()) {
      const row = rows[index] ?? [];
      const finders = layers.filter((_, column) => row[column + 2] === 'found');
      expect([what, finders]).toEqual([what, expect.arrayContaining([...run.layers])]);
      expect([what, found]).toEqual([what, expect.arrayContaining([unquote(row[5])])]);
    }
  });
});

it('the page of planted faults counts right', () => {
  const rows = Object.keys(galleries).flatMap(readRows);
  const aloneIn = (column: number): number =>
    rows.filter((row) => [2, 3, 4].every((each) => (row[each] === 'found') === (each === column))).length;
  const prose = page.text.replace(/\s+/g, ' ');
  const [pact, openapi, stateful] = [2, 3, 4].map(aloneIn) as [number, number, number];
  const several = rows.length - pact - openapi - stateful;
  expect(prose).toContain(
    `of these ${rows.length}, ${stateful} are found by \`stateful\` alone, ${openapi} by \`openapi\` alone, and ${pact} by \`pact\` alone; ${several} by more than one`,
  );
});
