import { isObject, type Json, type JsonObject } from './json.js';

/** What a JSON Merge Patch (RFC 7386) makes of a value: members that are `null` in the patch go. */
export const mergePatch = (value: Json | undefined, patch: Json): Json => {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(value) ? (value as JsonObject) : {}));
  for (const [name, change] of Object.entries(patch as JsonObject)) {
    if (change === null) merged.delete(name);
    else if (change !== undefined) merged.set(name, mergePatch(merged.get(name), change));
  }
  // Members named `__proto__` come out as such and set nothing.
  return Object.fromEntries(merged) as JsonObject;
};
