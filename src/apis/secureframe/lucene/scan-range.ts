import type { RangeBound } from './query.js';
import { readCharacter } from './read-character.js';
import { scanQuoted } from './scan-quoted.js';
import type { Scanned } from './scanned.js';
import { failAt, isFailure, type SyntaxFailure } from './syntax-failure.js';
import { isWhitespace, skipWhitespace } from './whitespace.js';

interface ScannedBound {
  /** Absent for an open bound. */
  readonly text?: string;
  readonly next: number;
}

/**
 * Scans a range from its opening bracket to its closing one; `[` and `]` include their bound, `{` and `}` do not.
 *
 * As in Lucene's grammar, `TO` may be left out, and a bound needs quotes only around whitespace or a closing bracket.
 */
export function scanRange(text: string, at: number): Scanned {
  const lower = scanBound(text, skipWhitespace(text, at + 1), at, 'lower');
  if (isFailure(lower)) return lower;
  const upper = scanBound(text, skipTo(text, lower.next), at, 'upper');
  if (isFailure(upper)) return upper;
  const end = skipWhitespace(text, upper.next);
  if (end >= text.length) return unclosed(text, at);
  if (!isClosing(text.charAt(end))) return failAt(end, 'expected ] or } after the upper bound of the range');
  return {
    content: {
      kind: 'range',
      ...bound('lower', lower, text.charAt(at) === '['),
      ...bound('upper', upper, text.charAt(end) === ']'),
    },
    next: end + 1,
  };
}

function bound<Side extends 'lower' | 'upper'>(
  side: Side,
  scanned: ScannedBound,
  inclusive: boolean,
): { [Key in Side]?: RangeBound } {
  const found: { [Key in 'lower' | 'upper']?: RangeBound } = {};
  if (scanned.text !== undefined) found[side] = { text: scanned.text, inclusive };
  return found;
}

function scanBound(text: string, at: number, opening: number, side: string): ScannedBound | SyntaxFailure {
  if (at >= text.length) return unclosed(text, opening);
  if (text.charAt(at) === '"') return scanQuoted(text, at);
  const plain = scanPlainBound(text, at);
  if (isFailure(plain)) return plain;
  const image = text.slice(at, plain.next);
  if (image === '' || image === 'TO') return failAt(at, `expected the ${side} bound of the range`);
  return image === '*' ? { next: plain.next } : plain;
}

function scanPlainBound(text: string, at: number): { text: string; next: number } | SyntaxFailure {
  let value = '';
  let offset = at;
  while (offset < text.length && !isWhitespace(text.charAt(offset)) && !isClosing(text.charAt(offset))) {
    const character = readCharacter(text, offset);
    if (isFailure(character)) return character;
    value += character.value;
    offset = character.next;
  }
  return { text: value, next: offset };
}

function skipTo(text: string, at: number): number {
  const offset = skipWhitespace(text, at);
  const after = text.charAt(offset + 2);
  const standsAlone = after === '' || isWhitespace(after) || isClosing(after) || after === '"';
  return text.startsWith('TO', offset) && standsAlone ? skipWhitespace(text, offset + 2) : offset;
}

function isClosing(character: string): boolean {
  return character === ']' || character === '}';
}

function unclosed(text: string, opening: number): SyntaxFailure {
  return failAt(opening, `unclosed range opened with ${text.charAt(opening)} at column ${opening + 1}`);
}
