const WHITESPACE = ' \t\n\r\u3000';

/** Whether a character separates tokens; the set is that of Lucene's grammar. */
export function isWhitespace(character: string): boolean {
  return character !== '' && WHITESPACE.includes(character);
}

/** The first offset at or after `at` that is not whitespace. */
export function skipWhitespace(text: string, at: number): number {
  let offset = at;
  while (isWhitespace(text.charAt(offset))) offset += 1;
  return offset;
}
