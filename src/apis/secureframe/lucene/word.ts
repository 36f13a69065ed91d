/** A stretch of a text between whitespace: as it is written, and without the punctuation around it. */
export interface Word {
  readonly written: string;
  readonly bare: string;
}

/** Splits a text into words; punctuation inside a word stays, so `sally@a.example` and `Jean-Luc` are one each. */
export function splitWords(text: string): Word[] {
  return splitWritten(text).map((written) => ({ written, bare: stripPunctuation(written) }));
}

/** Splits a text at whitespace and leaves the pieces as they are written. */
export function splitWritten(text: string): string[] {
  return text.split(/\s+/u).filter((piece) => piece !== '');
}

/** Whether a word passes a test, as it is written or without the punctuation around it. */
export function someForm({ written, bare }: Word, test: (form: string) => boolean): boolean {
  return test(written) || (bare !== written && test(bare));
}

/** Whether a word of a query is this word, with or without the punctuation around it. */
export function isWord(word: Word, wanted: string): boolean {
  return word.written === wanted || word.bare === wanted;
}

function stripPunctuation(written: string): string {
  let start = 0;
  let end = written.length;
  while (start < end && isPunctuation(written.charAt(start))) start += 1;
  while (start < end && isPunctuation(written.charAt(end - 1))) end -= 1;
  return start === end ? written : written.slice(start, end);
}

function isPunctuation(character: string): boolean {
  return !/^[a-zA-Z0-9]/.test(character) && /[\p{P}\p{S}]/u.test(character);
}
