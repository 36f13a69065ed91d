/**
 * A text that looks like the given one and is another: the letters and digits of its last third are the next ones. The
 * very last may be no part of what it stands for, as in Base64.
 */
export const toNextLetters = (text: string): string => {
  const start = Math.floor((text.length * 2) / 3);
  return text.slice(0, start) + text.slice(start).replace(/[a-yA-Y0-8]/g, toNext);
};

const toNext = (letter: string): string =>
  letter === 'f' || letter === 'F' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
