import type { PactMismatch } from './verifier.js';

/** Where in an answer a mismatch is: a JSON Pointer into the body, or the place and name of a header. */
export const toPointer = ({ type, path, key }: PactMismatch): string => {
  if (/^Header/.test(type)) return `header ${key ?? path ?? ''}`.trim();
  if (!/^Body/.test(type)) return '/';
  const steps = [...(path ?? '$').matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/g)];
  const names = steps.map(([, member, index, quoted]) => member ?? index ?? quoted?.replace(/\\(.)/g, '$1') ?? '');
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/';
};
