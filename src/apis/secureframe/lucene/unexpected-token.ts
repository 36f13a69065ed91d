import { failAt, type SyntaxFailure } from './syntax-failure.js';
import type { Token } from './token.js';

const SHOWN_LENGTH = 20;

/** The failure of a token that stands where something else was expected. */
export function unexpectedToken(token: Token, expected: string): SyntaxFailure {
  if (token.kind === 'invalid') return { ok: false, message: token.message, column: token.column };
  if (token.kind === 'colon') {
    return failAt(token.at, `unexpected : (inside a value write \\: or put the value in quotes), expected ${expected}`);
  }
  if (token.kind === 'end') return failAt(token.at, `expected ${expected} but the query ends`);
  return failAt(token.at, `expected ${expected} but found ${shorten(token.image)}`);
}

function shorten(image: string): string {
  return image.length > SHOWN_LENGTH ? `${image.slice(0, SHOWN_LENGTH)}…` : image;
}
