import { InvalidArgumentError } from 'commander';

/** Reads an argument that has to be a whole number. */
export const parseWhole = (text: string): number => {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
};
