import { isObject, type Json, type JsonObject } from '../../core/json.js';

/** Members that add to those of the parent. */
const LISTS = ['changes', 'cast', 'faults'] as const;

/** Members that are merged with those of the parent, name by name. */
const GROUPS = ['settings', 'company', 'parameters'] as const;

/** A scenario over the one that it extends: lists add up, groups are merged, everything else replaces the parent's. */
export const mergeScenarios = (parent: JsonObject, child: JsonObject): JsonObject => {
  const merged: Record<string, Json | undefined> = { ...parent, ...child };
  for (const name of LISTS) merged[name] = [...toList(parent[name]), ...toList(child[name])];
  for (const name of GROUPS) merged[name] = { ...toObject(parent[name]), ...toObject(child[name]) };
  merged['clock'] = mergeClocks(parent, child);
  merged['records'] = mergeRecords(toObject(parent['records']), toObject(child['records']));
  return merged;
};

/** A clock that was set apart from the instant of its scenario does not outlive another instant. */
const mergeClocks = (parent: JsonObject, child: JsonObject): JsonObject => {
  const { now, ...rest } = toClock(parent['clock']);
  const kept = now === undefined || child['now'] !== undefined ? rest : { ...rest, now };
  return { ...kept, ...toClock(child['clock']) };
};

const toClock = (clock: Json | undefined): JsonObject =>
  typeof clock === 'string' ? { mode: clock } : toObject(clock);

const mergeRecords = (parent: JsonObject, child: JsonObject): JsonObject => {
  const merged: Record<string, JsonObject> = {};
  for (const api of new Set([...Object.keys(parent), ...Object.keys(child)])) {
    const collections: Record<string, Json> = {};
    const [first, second] = [toObject(parent[api]), toObject(child[api])];
    for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
      collections[name] = [...toList(first[name]), ...toList(second[name])];
    }
    merged[api] = collections;
  }
  return merged;
};

const toList = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const toObject = (value: Json | undefined): JsonObject => (isObject(value) ? (value as JsonObject) : {});
