import { scanQuoted } from './scan-quoted.js';
import { scanRange } from './scan-range.js';
import { beginsTerm, scanTerm } from './scan-term.js';
import type { Scanned } from './scanned.js';
import { failAt, isFailure } from './syntax-failure.js';
import type { Token, TokenContent } from './token.js';
import { skipWhitespace } from './whitespace.js';

const PUNCTUATION: Readonly<Record<string, TokenContent>> = {
  '+': { kind: 'plus' },
  '-': { kind: 'minus' },
  '!': { kind: 'not' },
  '(': { kind: 'open' },
  ')': { kind: 'close' },
  ':': { kind: 'colon' },
};

const OPERATORS: ReadonlyMap<string, TokenContent> = new Map<string, TokenContent>([
  ['AND', { kind: 'and' }],
  ['&&', { kind: 'and' }],
  ['OR', { kind: 'or' }],
  ['||', { kind: 'or' }],
  ['NOT', { kind: 'not' }],
]);

/**
 * Splits a query into tokens; the last one is `end`, or `invalid` at the first place that is no token.
 *
 * What stands before an invalid place is kept, so that a parser can report an earlier mistake first.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = skipWhitespace(text, 0);
  while (at < text.length) {
    const scanned = scanToken(text, at);
    if (isFailure(scanned)) {
      const { message, column } = scanned;
      return [...tokens, { kind: 'invalid', message, column, at, image: text.slice(at) }];
    }
    tokens.push({ ...scanned.content, at, image: text.slice(at, scanned.next) });
    at = skipWhitespace(text, scanned.next);
  }
  return [...tokens, { kind: 'end', at: text.length, image: '' }];
}

function scanToken(text: string, at: number): Scanned {
  const character = text.charAt(at);
  if (beginsTerm(character)) return scanTermOrOperator(text, at);
  const punctuation = PUNCTUATION[character];
  if (punctuation) return { content: punctuation, next: at + 1 };
  if (character === '"') return scanPhrase(text, at);
  if (character === '[' || character === '{') return scanRange(text, at);
  if (character === '~') return scanTilde(text, at);
  if (character === '^') return scanBoost(text, at);
  return failAt(at, `unexpected ${character} without a range that it closes`);
}

function scanTermOrOperator(text: string, at: number): Scanned {
  const term = scanTerm(text, at);
  if (isFailure(term)) return term;
  const operator = OPERATORS.get(text.slice(at, term.next));
  return operator ? { content: operator, next: term.next } : term;
}

function scanPhrase(text: string, at: number): Scanned {
  const quoted = scanQuoted(text, at);
  return isFailure(quoted) ? quoted : { content: { kind: 'quoted', text: quoted.text }, next: quoted.next };
}

function scanTilde(text: string, at: number): Scanned {
  const number = numberAt(text, at + 1);
  if (number === '') return { content: { kind: 'tilde' }, next: at + 1 };
  return { content: { kind: 'tilde', value: Number(number) }, next: at + 1 + number.length };
}

function scanBoost(text: string, at: number): Scanned {
  const number = numberAt(text, at + 1);
  if (number === '') return failAt(at, 'expected a number after ^');
  return { content: { kind: 'boost' }, next: at + 1 + number.length };
}

function numberAt(text: string, at: number): string {
  const number = /\d+(?:\.\d+)?/y;
  number.lastIndex = at;
  return number.exec(text)?.[0] ?? '';
}
