/**
 * Keyed chance: a value is a function of the keys that name it, never of what was drawn before it.
 * The same seed therefore gives the same bytes, whatever is asked for first.
 */

type Key = string | number;

/** A stream of numbers in [0, 1), with the draws that generators need. */
export interface Chance {
  /** The next number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability (0 to 1). */
  happens(probability: number): boolean;
  /** One of the values; they must not be empty. */
  pick<T>(values: readonly T[]): T;
  /** One of the values, each as likely as its weight says; weights are positive. */
  pickWeighted<T>(weighted: readonly (readonly [value: T, weight: number])[]): T;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SEPARATOR = 0x1f;
/** Stands for the separator where a key's own text has it; no UTF-16 code unit is as high. */
const ESCAPED_SEPARATOR = 0x1_001f;

/** Hashes keys to an unsigned 32-bit number; `hashKeys('a', 'bc')` differs from `hashKeys('ab', 'c')`. */
export const hashKeys = (...keys: readonly Key[]): number => {
  let hash = FNV_OFFSET;
  for (const key of keys) {
    const text = String(key);
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      hash = Math.imul(hash ^ (unit === SEPARATOR ? ESCAPED_SEPARATOR : unit), FNV_PRIME);
    }
    hash = Math.imul(hash ^ SEPARATOR, FNV_PRIME);
  }
  return mix(hash);
};

/** murmur3's finaliser: every input bit reaches every output bit, so near keys give far numbers. */
const mix = (value: number): number => {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** splitmix32 over the hash of the keys. */
class KeyedChance implements Chance {
  #state: number;

  constructor(state: number) {
    this.#state = state;
  }

  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix(this.#state) / 0x1_0000_0000;
  }

  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.integer(0, values.length - 1)] as T;
  }

  pickWeighted<T>(weighted: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weighted) {
      left -= weight;
      if (left < 0) return value;
    }
    return (weighted[weighted.length - 1] as (typeof weighted)[number])[0];
  }
}

/** Makes the stream that belongs to the keys, for example `createChance(seed, 'company', 'people', key, 'birth')`. */
export const createChance = (...keys: readonly Key[]): Chance => new KeyedChance(hashKeys(...keys));

/**
 * Draws for identifiers. One hash of 32 bits would meet another among some ten thousands of records, so every second
 * draw comes from a second, independent one.
 */
const createIdChance = (keys: readonly Key[]): ((values: number) => number) => {
  const chances = [createChance(...keys), createChance('id', ...keys, 'id')] as const;
  let draws = 0;
  return (values) => chances[draws++ % 2 === 0 ? 0 : 1].integer(0, values - 1);
};

const ID_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A lower-case alphanumeric identifier of the given length that belongs to the keys. */
export const createToken = (length: number, ...keys: readonly Key[]): string => {
  const draw = createIdChance(keys);
  let token = '';
  while (token.length < length) token += ID_ALPHABET[draw(ID_ALPHABET.length)];
  return token;
};

/** A version 4 UUID that belongs to the keys. */
export const createUuid = (...keys: readonly Key[]): string => {
  const draw = createIdChance(keys);
  const quad = (): string => draw(0x1_0000).toString(16).padStart(4, '0');
  const variant = (0x8000 + draw(0x4000)).toString(16);
  return `${quad()}${quad()}-${quad()}-4${quad().slice(1)}-${variant}-${quad()}${quad()}${quad()}`;
};
