import type { File } from './read-files.js';

// Spelled so that this file does not find itself.
const UNFINISHED = /\b(?:TO[D]O|FIX[M]E|XX[X])\b/;
const HOMES = /(?:^|[\s'"`(=:])\/(?:hom[e]\/\w|User[s]\/\w|roo[t]\/|wor[k]\/)|[A-Z]:\\Users\\/;
const REGISTRIES = /registr[y]\.npmjs/;

/** Lines that say that something is not done. */
export const findUnfinished = (files: readonly File[]): string[] => findLines(files, UNFINISHED);

/** Lines that hold a path of somebody's machine or the address of their package registry. */
export const findMachinePaths = (files: readonly File[]): string[] =>
  [HOMES, REGISTRIES].flatMap((pattern) => findLines(files, pattern));

const findLines = (files: readonly File[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
