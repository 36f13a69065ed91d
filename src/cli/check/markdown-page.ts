import { readFileSync } from 'node:fs';
import type { SourcePlace } from '../../core/source-place.js';
import { showPath } from '../../server/show-path.js';

/** A piece of a page, and where it stands in its text. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** A Markdown page as far as it is checked. */
export interface MarkdownPage {
  /** Where its links lead. */
  readonly links: readonly Piece[];
  /** What is code: inline, or in blocks without a language or in a shell's. */
  readonly code: readonly Piece[];
  /** How its headings are linked to. */
  readonly anchors: ReadonlySet<string>;
  readonly locate: (offset: number) => SourcePlace;
}

/** Reads a page. */
export const readMarkdownPage = (path: string): MarkdownPage => {
  const text = readFileSync(path, 'utf8');
  const fences = [...text.matchAll(/^(```+)(\w*)[^\n]*\n([\s\S]*?)^\1\s*$/gm)];
  const prose = fences.reduce((rest, fence) => blank(rest, fence.index, fence[0].length), text);
  const inline = find(prose, /`([^`\n]+)`/g);
  const plain = inline.reduce((rest, piece) => blank(rest, piece.offset, piece.text.length), prose);
  const shell = fences
    .filter(([, , language = '']) => /^(|sh|bash|shell|console)$/.test(language))
    .map((fence) => ({ text: fence[3] ?? '', offset: fence.index + fence[0].indexOf('\n') + 1 }));
  return {
    links: find(plain, /\]\(([^)\s]+)\)/g),
    code: [...shell, ...inline],
    anchors: new Set(listHeadings(prose).map(toAnchor)),
    locate: (offset) => {
      const before = text.slice(0, offset).split('\n');
      return { file: showPath(path), line: before.length, column: (before.at(-1) ?? '').length + 1 };
    },
  };
};

const blank = (text: string, offset: number, length: number): string =>
  text.slice(0, offset) + text.slice(offset, offset + length).replaceAll(/[^\n]/g, ' ') + text.slice(offset + length);

const find = (text: string, pattern: RegExp): Piece[] =>
  [...text.matchAll(pattern)].map((match) => {
    const [whole, inner = ''] = match;
    return { text: inner, offset: match.index + whole.indexOf(inner) };
  });

const listHeadings = (prose: string): string[] => [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);

const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
