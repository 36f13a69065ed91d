import { HIDDEN } from '../engine/conceal.js';

/** A name as variables of a shell are written: `readOnlyKey` is `READ_ONLY_KEY`. */
export const toVariable = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');

/** One word for a shell, in which a hidden part is the value of a variable. */
export const quoteWord = (text: string, variable: string): string =>
  text
    .split(HIDDEN)
    .map((part) => `'${part.replaceAll("'", `'\\''`)}'`)
    .join(`"$${variable}"`);

/** One word for a shell, in quotes only where it needs them. */
export const toWord = (text: string, variable: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : quoteWord(text, variable);
