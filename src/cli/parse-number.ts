import { InvalidArgumentError } from 'commander';

/** Reads an argument that has to be a number, such as `2.5`. */
export const parseNumber = (text: string): number => {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It has to be a number.');
  return Number(text);
};
