import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Something that the build made from source files, and what identifies the files that it was made from. */
export interface Compiled<T> {
  readonly hash: string;
  readonly value: T;
}

/** Identifies what files say now. */
export const hashFiles = (files: readonly string[]): string => {
  const hash = createHash('sha1');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};

/** What the build made of the files; undefined where it made nothing, or the files say something else by now. */
export const readCompiled = <T>(compiledFile: string, files: readonly string[]): T | undefined => {
  if (!existsSync(compiledFile) || !files.every(existsSync)) return undefined;
  const { hash, value } = JSON.parse(readFileSync(compiledFile, 'utf8')) as Compiled<T>;
  return hash === hashFiles(files) ? value : undefined;
};
