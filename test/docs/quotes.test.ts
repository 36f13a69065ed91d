import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from './markdown.js';

const ROOT = join(import.meta.dirname, '../..');

const QUOTE = /^<!-- from: (\S+) -->\n```\w+\n(.*?)^```$/gms;

const quotes = readPages().flatMap(({ path, text }) =>
  [...text.matchAll(QUOTE)].map(([, file = '', quoted = '']) => ({ path, file, quoted })),
);

describe('what pages quote', () => {
  it('is found', () => {
    expect(quotes.length).toBeGreaterThan(2);
    const marks = readPages().flatMap(({ text }) => text.match(/<!-- from:/g) ?? []);
    expect(quotes).toHaveLength(marks.length);
  });

  it.each(quotes)('stands in $file as $path says', ({ file, quoted }) => {
    // A line of three dots stands for what a page leaves out.
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const part of quoted.split(/^ *\/\/ …\n/m)) expect(text).toContain(part);
  });
});
