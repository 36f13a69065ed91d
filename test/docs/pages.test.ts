import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { errorCodes } from '../../src/core/rollcall-error.js';
import { lifeCycle } from '../../src/engine/life-cycle.js';
import { createMock } from '../../src/index.js';
import { listBlocks, listLinks, readPage, readPages, readTable, unquote } from './markdown.js';

const pages = readPages();
const errors = readPage('docs/errors.md');
const stages = readPage('docs/life-cycle.md');

it('every page of the documentation can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    for (const link of listLinks(readPage(path))) {
      const target = join(dirname(path), link.split('#')[0] as string);
      const found = pages.filter((page) => page.path === target || page.path.startsWith(`${target}/`));
      for (const page of found) reached.add(page.path);
    }
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

it('the pages on tests and on interception name each other', () => {
  expect(listLinks(readPage('docs/testing.md'))).toContain('interception.md');
  expect(listLinks(readPage('docs/interception.md'))).toContain('testing.md');
});

it('the page of errors has exactly the codes, with their meaning', () => {
  const rows = readTable(errors, 'code', 'meaning', 'what to do');
  expect(Object.fromEntries(rows.map(([code, meaning]) => [unquote(code), meaning]))).toEqual(errorCodes);
  expect(rows.filter(([, , advice = '']) => advice === '')).toEqual([]);
});

it('the page of errors shows a problem as the mock answers it', async () => {
  const [shown] = listBlocks(errors).filter(({ language }) => language === 'json');
  await using mock = await createMock({ listen: false });
  const response = await mock.fetch('/nowhere');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toEqual(JSON.parse(shown?.text ?? ''));
});

it('the page of the life cycle has exactly its stages, in order, with the statuses to leave by', () => {
  const rows = readTable(stages, 'stage', 'what it does', 'statuses a request may leave by');
  expect(rows.map(([stage, , leaves]) => [stage, leaves])).toEqual(
    lifeCycle.map(({ name, leaves }) => [name, leaves.join(' ') || 'none']),
  );
});

it('the page of the life cycle draws the same', () => {
  const [drawing] = listBlocks(stages);
  const drawn = (drawing?.text ?? '').split('\n').flatMap((line) => {
    const [, name, , leaves] = /^ ([a-z ]+?)( ─+► leaves: (.*))?$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, leaves ?? '']];
  });
  const expected = lifeCycle.map(({ name, leaves }) => [name, leaves.join(' ')]);
  expect(drawn).toEqual([['request', ''], ...expected, ['answer', '']]);
});
