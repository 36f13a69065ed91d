import { isObject } from '../core/json.js';
import type { Validator } from './schema-compiler.js';

/** A validator may tell of one place at a time; made-up lists are short. */
const MOST_ROUNDS = 100;

/**
 * A made-up value has each of its members by itself. Where what one of them is asks another to be a certain value
 * (`const` in `then` or `else`), that one becomes it.
 */
export const settleConditions = <T>(value: T, validator: Validator): T => {
  for (let round = 0; round < MOST_ROUNDS && !validator(value); round++) {
    const asked = (validator.errors ?? []).filter(({ keyword }) => keyword === 'const');
    // Several values for one place are choices, of which none was made.
    const certain = asked.filter(
      ({ instancePath }) => asked.filter((each) => each.instancePath === instancePath).length === 1,
    );
    if (certain.length === 0) break;
    for (const { instancePath, params } of certain) put(value, instancePath, params['allowedValue']);
  }
  return value;
};

const put = (whole: unknown, pointer: string, value: unknown): void => {
  const names = pointer.split('/').slice(1).map(decode);
  const last = names.pop();
  const parent = names.reduce<unknown>(
    (node, name) => (isObject(node) || Array.isArray(node) ? node[name as never] : undefined),
    whole,
  );
  if (last !== undefined && isObject(parent)) Object.assign(parent, { [last]: value });
};

const decode = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
