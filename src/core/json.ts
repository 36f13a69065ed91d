/** Any value that JSON can say, as it comes out of `JSON.parse`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; records are such objects, and nobody changes one after it was stored. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Tells an object from an array, `null` and the scalars. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
