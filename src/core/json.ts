/** Any value that JSON can say, as it comes out of `JSON.parse`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; records are such objects, and nobody changes one after it was stored. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Tells an object from an array, `null` and the scalars. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether arrays and objects stand inside one another more than `limit` times. */
export const isNestedDeeper = (value: unknown, limit: number): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isNestedDeeper(member, limit - 1));
};
