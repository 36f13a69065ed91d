import { readCharacter } from './read-character.js';
import { failAt, isFailure, type SyntaxFailure } from './syntax-failure.js';

/** Scans what stands between the quote at an offset and the next one that is not escaped. */
export function scanQuoted(text: string, at: number): { text: string; next: number } | SyntaxFailure {
  let value = '';
  let offset = at + 1;
  while (offset < text.length) {
    if (text.charAt(offset) === '"') return { text: value, next: offset + 1 };
    const character = readCharacter(text, offset);
    if (isFailure(character)) return character;
    value += character.value;
    offset = character.next;
  }
  return failAt(at, `unclosed quote opened at column ${at + 1}`);
}
