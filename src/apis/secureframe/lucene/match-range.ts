import { compareWith } from './compare-with.js';
import type { RangeBound, RangeQuery } from './query.js';
import type { Scalar } from './scalar.js';

/** Prepares the test of a range. */
export function matchRange({ lower, upper }: RangeQuery): (value: Scalar) => boolean {
  const isAbove = lower ? isInside(lower, 1) : undefined;
  const isBelow = upper ? isInside(upper, -1) : undefined;
  return (value) => (isAbove?.(value) ?? true) && (isBelow?.(value) ?? true);
}

/** The test of one bound, where `inward` is the sign of the values on its inner side. */
function isInside(bound: RangeBound, inward: 1 | -1): (value: Scalar) => boolean {
  const compare = compareWith(bound.text);
  return (value) => {
    const order = compare(value) * inward;
    return order > 0 || (order === 0 && bound.inclusive);
  };
}
