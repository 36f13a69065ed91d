import { isObject } from '../../core/json.js';
import { type Difference, write } from '../stateful/values/find-difference.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Names of members that hold ids. */
const ID = /(^|[a-z_-])ids?$|Ids?$/;

/**
 * Compares answers of two implementations, each of which gives its own ids and tells its own time: an id counts as the
 * same as that which stood in its place when either was first seen, and a moment as the same as any other.
 */
export class SameNames {
  readonly #left = new Map<unknown, unknown>();
  readonly #right = new Map<unknown, unknown>();

  readonly #isAlike: boolean;

  /** @param isAlike Whether it is enough that the two look alike, since they know other people. */
  constructor({ isAlike = false }: { isAlike?: boolean } = {}) {
    this.#isAlike = isAlike;
  }

  /** Where two bodies differ; undefined where they say the same. */
  compare(mock: unknown, real: unknown, pointer = ''): Difference | undefined {
    if (Array.isArray(mock) && Array.isArray(real)) return this.#compareLists(mock, real, pointer);
    if (isObject(mock) && isObject(real)) return this.#compareObjects(mock, real, pointer);
    if (mock === real) return undefined;
    if (isMoment(mock) && isMoment(real)) return undefined;
    if (this.#isSameId(mock, real, pointer)) return undefined;
    if (this.#isAlike && (mock === null || real === null || typeof mock === typeof real)) return undefined;
    return { pointer, message: `the mock has ${write(mock)}, and here is ${write(real)}` };
  }

  #compareLists(mock: readonly unknown[], real: readonly unknown[], pointer: string): Difference | undefined {
    if (this.#isAlike) {
      return mock.length > 0 && real.length > 0 ? this.compare(mock[0], real[0], `${pointer}/0`) : undefined;
    }
    if (mock.length !== real.length) {
      return { pointer, message: `the mock has ${mock.length} entries, and here are ${real.length}` };
    }
    for (const [index, each] of mock.entries()) {
      const difference = this.compare(each, real[index], `${pointer}/${index}`);
      if (difference) return difference;
    }
    return undefined;
  }

  #compareObjects(
    mock: Readonly<Record<string, unknown>>,
    real: Readonly<Record<string, unknown>>,
    pointer: string,
  ): Difference | undefined {
    for (const name of new Set([...Object.keys(mock), ...Object.keys(real)])) {
      const at = `${pointer}/${name}`;
      if (!(name in real)) return { pointer: at, message: `the mock has ${write(mock[name])}, and here is nothing` };
      if (!(name in mock)) return { pointer: at, message: `the mock has nothing, and here is ${write(real[name])}` };
      const difference = this.compare(mock[name], real[name], at);
      if (difference) return difference;
    }
    return undefined;
  }

  #isSameId(mock: unknown, real: unknown, pointer: string): boolean {
    const name = /([^/]*)(?:\/\d+)?$/.exec(pointer)?.[1] ?? '';
    const isId = (value: unknown): boolean =>
      (typeof value === 'string' && UUID.test(value)) || (ID.test(name) && ['string', 'number'].includes(typeof value));
    if (!isId(mock) || !isId(real)) return false;
    if (this.#left.has(mock) || this.#right.has(real)) return this.#left.get(mock) === real;
    this.#left.set(mock, real);
    this.#right.set(real, mock);
    return true;
  }
}

const isMoment = (value: unknown): boolean => typeof value === 'string' && MOMENT.test(value);
