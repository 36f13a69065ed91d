import { isObject, type Json } from '../../core/json.js';
import type { ParameterValues } from './scenario-source.js';

/** A place where a parameter stands for a value. */
export interface ParameterUse {
  /** A JSON Pointer. */
  readonly pointer: string;
  readonly parameter: string;
}

const PARAMETER = 'parameter';

const toUse = (value: unknown): string | undefined =>
  isObject(value) && Object.keys(value).length === 1 && typeof value[PARAMETER] === 'string'
    ? value[PARAMETER]
    : undefined;

/** Puts the values of parameters where they are used; a use without a value stays and is told to `onUnknown`. */
export const substituteParameters = (
  value: Json,
  values: ParameterValues,
  onUnknown: (use: ParameterUse) => void,
): Json => {
  const replace = (inner: Json, pointer: string): Json => {
    const parameter = toUse(inner);
    if (parameter !== undefined) {
      const given = Object.hasOwn(values, parameter) ? values[parameter] : undefined;
      if (given !== undefined) return given;
      onUnknown({ pointer, parameter });
      return inner;
    }
    if (Array.isArray(inner)) return inner.map((item: Json, index) => replace(item, `${pointer}/${index}`));
    if (!isObject(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([name, member]) => [name, replace(member as Json, `${pointer}/${escapeName(name)}`)]),
    );
  };
  return replace(value, '');
};

const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
