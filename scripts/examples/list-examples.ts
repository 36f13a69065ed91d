import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublicNames } from './public-surface.js';

const ROOT = join(import.meta.dirname, '../..');

/** A program that users are shown. */
export interface Example {
  /** What it is an example of, and where it stands. */
  readonly title: string;
  readonly code: string;
}

/** The examples of docstrings and of pages. What pages quote is run where it stands. */
export const listExamples = (): Example[] => [...listDocstrings(), ...listPages().flatMap(listBlocks)];

const listDocstrings = (): Example[] =>
  listPublicNames().flatMap(({ name, entry, example }) =>
    example === undefined ? [] : [{ title: `${name} of ${entry}`, code: example }],
  );

const listPages = (): string[] => ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];

/** The README shows it from beginning to end, with the import of users. */
const WHOLE_TEST = readFileSync(join(ROOT, 'test/examples/library.test.ts'), 'utf8').replace(
  "'../../src/index.js'",
  "'rollcall'",
);

const BLOCK = /^(<!-- from: \S+ -->\n)?```ts\n(.*?)^```$/gms;

const listBlocks = (page: string): Example[] => {
  if (!page.endsWith('.md')) return [];
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(BLOCK)];
  return blocks.flatMap(([, quote, code = ''], index) =>
    quote === undefined && code !== WHOLE_TEST ? [{ title: `block ${index + 1} of ${page}`, code }] : [],
  );
};
