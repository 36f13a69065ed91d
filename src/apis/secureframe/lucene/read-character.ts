import { failAt, type SyntaxFailure } from './syntax-failure.js';

/** One character of a value, after its escape is resolved, and the offset behind it. */
export interface ReadCharacter {
  readonly value: string;
  readonly escaped: boolean;
  readonly next: number;
}

/** Reads the character at an offset; a backslash takes the next one as it is, and `\u0041` is a code unit. */
export function readCharacter(text: string, at: number): ReadCharacter | SyntaxFailure {
  const character = text.charAt(at);
  if (character !== '\\') return { value: character, escaped: false, next: at + 1 };
  const escaped = text.charAt(at + 1);
  if (escaped === '') return failAt(at, 'nothing follows the \\ that would escape it');
  if (escaped === 'u') return readCodeUnit(text, at);
  return { value: escaped, escaped: true, next: at + 2 };
}

function readCodeUnit(text: string, at: number): ReadCharacter | SyntaxFailure {
  const digits = text.slice(at + 2, at + 6);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) return failAt(at, 'expected four hexadecimal digits after \\u');
  return { value: String.fromCharCode(Number.parseInt(digits, 16)), escaped: true, next: at + 6 };
}
