import { InvalidArgumentError } from 'commander';
import { fillIn } from './fill-in.js';

/** Adds a value `name.id=VALUE` to those before; `$NAME` in it is a variable of the environment. */
export const parseExisting = (text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const [, name, value] = /^([A-Za-z]\w*\.[A-Za-z]\w*)=(.+)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It has to be name.id=VALUE.');
  return { ...before, [name]: fillIn(value) };
};
