import { InvalidArgumentError } from 'commander';
import type { ParameterValues } from '../company/scenario/scenario-source.js';
import type { Json } from '../core/json.js';

/** Adds a parameter `name=value` to those before; a value that is JSON counts as what it is, any other as text. */
export const parseParameter = (text: string, before: ParameterValues = {}): ParameterValues => {
  const [, name, value] = /^([A-Za-z][A-Za-z0-9]*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It has to be name=value.');
  return { ...before, [name]: toJson(value) };
};

const toJson = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};
