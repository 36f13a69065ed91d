import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { HIDDEN } from '../../src/engine/conceal.js';
import { createMock } from '../../src/index.js';
import { readPage, readTable, unquote } from './markdown.js';

const page = readPage('docs/journal.md');
const spec = parse(readFileSync(join(import.meta.dirname, '../../specs/admin/openapi.yaml'), 'utf8'));

const firstOf = (table: readonly (readonly string[])[]): string[] => table.map(([first = '']) => unquote(first));

it('the page of the journal has every member of an entry', () => {
  expect(firstOf(readTable(page, 'member'))).toEqual(Object.keys(spec.components.schemas.JournalEntry.properties));
});

it('the page of the journal has every filter', () => {
  const references = spec.paths['/requests'].get.parameters as { $ref?: string; name?: string }[];
  const names = references.map(
    ({ $ref, name }) => name ?? spec.components.parameters[$ref?.split('/').at(-1) ?? ''].name,
  );
  expect(firstOf(readTable(page, 'filter'))).toEqual(names);
});

it('the page of the journal has every metric with its labels', async () => {
  await using mock = await createMock({ apis: ['tidalbay'], people: 0, listen: false });
  await mock.fetch('/tidalbay/v1/employees');
  const text = await (await mock.fetch('/__admin/metrics')).text();
  const metrics = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => {
    const [, labels = ''] = new RegExp(`^${name}(?:_count)?\\{(.*)\\}`, 'm').exec(text) ?? [];
    return [name, [...labels.matchAll(/(\w+)="/g)].map(([, label]) => `\`${label}\``).join(', ')];
  });
  expect(readTable(page, 'metric', 'labels').map(([name = '', labels]) => [unquote(name), labels])).toEqual(metrics);
});

it('the page of the journal shows what stands in place of a credential', () => {
  expect(page.text).toContain(`\`${HIDDEN}\``);
});
