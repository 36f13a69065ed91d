import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A page of the documentation; its path is relative to the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Reads one page. */
export const readPage = (path: string): Page => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** Every page that users and contributors read. */
export const readPages = (): Page[] =>
  ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...['docs', 'examples'].flatMap(listBelow)]
    .filter((path) => path.endsWith('.md'))
    .map(readPage);

const listBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);

/** A fenced block. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export const listBlocks = ({ text }: Page): Block[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', inner = '']) => ({ language, text: inner }));

/** The page without its fenced blocks. */
export const readProse = ({ text }: Page): string => text.replaceAll(/^```.*?^```$/gms, '');

/** The rows below the head of the first table that begins with these columns; cells as they are written. */
export const readTable = ({ path, text }: Page, ...columns: readonly string[]): string[][] => {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => columns.every((column, index) => toCells(line)[index] === column));
  if (head === -1) throw new Error(`${path} has no table with the columns ${columns.join(', ')}`);
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map(toCells);
};

const toCells = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What stands in backticks in a cell; throws where nothing does. */
export const unquote = (cell = ''): string => {
  const [, inner] = /`([^`]+)`/.exec(cell) ?? [];
  if (inner === undefined) throw new Error(`Nothing is in backticks in "${cell}"`);
  return inner;
};

/** Where the links of a page lead that stay in the repository. */
export const listLinks = (page: Page): string[] =>
  [...readProse(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
