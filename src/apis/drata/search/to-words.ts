const SEPARATOR = /[^\p{L}\p{N}]+/u;
const MARKS = /\p{M}+/gu;

const ASCII = /^[\0-\x7f]*$/;

/** The words of a text as they are indexed and looked for: in lower case, without accents, parted by anything else. */
export const toWords = (text: string): string[] => {
  const lower = text.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
  return plain.split(SEPARATOR).filter((word) => word !== '');
};
