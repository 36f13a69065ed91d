import type { WildcardPattern } from './query.js';
import { readCharacter } from './read-character.js';
import type { Scanned } from './scanned.js';
import { isFailure } from './syntax-failure.js';
import { isWhitespace } from './whitespace.js';

const NEVER_IN_TERM = '!():^[]"{}~';
const NEVER_FIRST = `${NEVER_IN_TERM}+-`;

/** Whether a term, with or without wildcards, can begin with a character. */
export function beginsTerm(character: string): boolean {
  return character !== '' && !isWhitespace(character) && !NEVER_FIRST.includes(character);
}

/** Scans an unquoted term; `*` and `?` are wildcards unless escaped. */
export function scanTerm(text: string, at: number): Scanned {
  const pattern = new PatternBuilder();
  let offset = at;
  while (continuesTerm(text.charAt(offset))) {
    const character = readCharacter(text, offset);
    if (isFailure(character)) return character;
    pattern.add(character.value, character.escaped);
    offset = character.next;
  }
  return { content: { kind: 'term', ...pattern.finish() }, next: offset };
}

function continuesTerm(character: string): boolean {
  return character !== '' && !isWhitespace(character) && !NEVER_IN_TERM.includes(character);
}

class PatternBuilder {
  private readonly parts: WildcardPattern[number][] = [];
  private text = '';
  private literal = '';

  add(character: string, escaped: boolean): void {
    this.text += character;
    if (escaped || (character !== '*' && character !== '?')) {
      this.literal += character;
      return;
    }
    this.endLiteral();
    this.parts.push({ any: character === '*' ? 'many' : 'one' });
  }

  finish(): { text: string; pattern?: WildcardPattern } {
    if (this.parts.length === 0) return { text: this.text };
    this.endLiteral();
    return { text: this.text, pattern: this.parts };
  }

  private endLiteral(): void {
    if (this.literal !== '') this.parts.push({ literal: this.literal });
    this.literal = '';
  }
}
