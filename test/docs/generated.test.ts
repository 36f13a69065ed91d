import { describe, expect, it } from 'vitest';
import { listAdditions, nameSubject } from '../../scripts/docs/additions.js';
import { describeDifferences, listDifferences } from '../../scripts/docs/differences.js';
import { foldJson } from '../../scripts/docs/fold-json.js';
import { describeOperations } from '../../scripts/docs/operations.js';
import { replaceSection } from '../../scripts/docs/section.js';
import { createTable } from '../../scripts/docs/table.js';

const action = (description: string) => ({ target: '$.a', description, 'x-source': 'observed' });

describe('the differences', () => {
  it('are the actions that name their source', () => {
    expect(listDifferences([action('Lists are objects. Source: the service.')])).toEqual([
      { text: 'Lists are objects.', source: 'observed' },
    ]);
  });

  it('leave out actions that prepare or complete another', () => {
    const folded = [
      action('Takes it away; the next action says what is met.'),
      action('Meaning. Source, as above, is X.'),
    ];
    expect(listDifferences(folded)).toEqual([]);
  });

  it('leave out what an action says about itself', () => {
    const [difference] = listDifferences([
      action('It can be X (this action adds it, the next one explains). Source: X.'),
    ]);
    expect(difference?.text).toBe('It can be X.');
  });

  it('refuse an action that says neither', () => {
    expect(() => listDifferences([action('Lists are objects.')])).toThrow(/\$\.a/);
  });

  it('are there for Secureframe', () => {
    expect(describeDifferences()).toMatch(/^\| `secureframe` \| The list is .* \| observed \|$/m);
  });
});

describe('the additions', () => {
  const spec = {
    paths: { '/a/{b}': { get: { operationId: 'getA', parameters: [{ name: 'c', 'x-source': 'vendor' }] } } },
    components: { schemas: { D: { properties: { e: { 'x-source': 'inferred', 'x-source-note': 'Why.' } } } } },
  };

  it('are found wherever they stand', () => {
    expect(listAdditions(spec).map(({ pointer }) => pointer)).toEqual([
      '/paths/~1a~1{b}/get/parameters/0',
      '/components/schemas/D/properties/e',
    ]);
  });

  it('are named for a reader', () => {
    const names = listAdditions(spec).map(({ pointer }) => nameSubject(spec, pointer));
    expect(names).toEqual(['operation `getA`, parameter `c`', 'schema `D`, `e`']);
  });
});

it('the operations add up', async () => {
  const rows = (await describeOperations()).split('\n').slice(2);
  const counts = rows.map((row) => row.split('|').slice(2, 5).map(Number));
  for (const [all = 0, stateful = 0, examples = 0] of counts) expect(stateful + examples).toBe(all);
  expect(counts[counts.length - 1]?.[0]).toBe(77);
});

it('a section is replaced between its markers alone', () => {
  const page = 'a\n<!-- generated: x -->\nold\n<!-- end of x -->\nb\n';
  expect(replaceSection(page, 'x', 'new')).toBe('a\n<!-- generated: x -->\nnew\n<!-- end of x -->\nb\n');
  expect(() => replaceSection(page, 'y', 'new')).toThrow(/generated: y/);
});

it('a cell may hold bars and line breaks', () => {
  expect(createTable(['a'], [['b\n  | c']])).toBe('| a |\n| --- |\n| b \\| c |');
});

it('folded JSON is the same JSON, in lines that fit', () => {
  const value = { a: Array.from({ length: 40 }, (_, index) => ({ index, text: 'x'.repeat(index) })), b: {}, c: [] };
  const folded = foldJson(value);
  expect(JSON.parse(folded)).toEqual(value);
  expect(Math.max(...folded.split('\n').map((line) => line.length))).toBeLessThan(120);
});
