import { relative } from 'node:path';

/** A path as people read it: relative to where the program was started, where it is below. */
export const showPath = (file: string): string => {
  const near = relative(process.cwd(), file);
  return near === '' || near.startsWith('..') ? file : near;
};
