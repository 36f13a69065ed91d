/** A value that a filter can look into. */
export type Scalar = string | number | boolean;

/** Whether a value can match anything; null, a missing value and nested values cannot. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
