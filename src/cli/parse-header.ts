import { InvalidArgumentError } from 'commander';
import { fillIn } from './fill-in.js';

/** Adds a header `Name: value` to those before; `$NAME` in the value is a variable of the environment. */
export const parseHeader = (text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("It has to be 'Name: value'.");
  return { ...before, [name]: fillIn(value) };
};
