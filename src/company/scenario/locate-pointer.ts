import type { Json, JsonObject } from '../../core/json.js';

/** A scenario of a lineage, after its parameters have values. */
export interface PlacedLevel {
  readonly name: string;
  readonly scenario: JsonObject;
}

/** Where something stands in the file that says it. */
export interface ScenarioPlace {
  /** Name of the scenario. */
  readonly scenario: string;
  readonly pointer: string;
}

/** Lists that a scenario adds to: the pointer of the list, the place in it, and the rest. */
const IN_LIST = /^(\/(?:faults|changes|cast|records\/[^/]+\/[^/]+))\/(\d+)(.*)$/;

/**
 * Says where a pointer into a merged scenario leads among those that it was merged from, first one first: in a list that
 * each of them adds to, to the one that the entry is from; elsewhere to the last one.
 */
export const locatePointer = (levels: readonly PlacedLevel[], pointer: string): ScenarioPlace => {
  const last = levels.at(-1)?.name ?? '';
  const [, list, index, rest] = IN_LIST.exec(pointer) ?? [];
  if (list === undefined) return { scenario: last, pointer };
  let left = Number(index);
  for (const { name, scenario } of levels) {
    const length = countEntries(scenario, list.slice(1).split('/'));
    if (left < length) return { scenario: name, pointer: `${list}/${left}${rest}` };
    left -= length;
  }
  return { scenario: last, pointer };
};

const countEntries = (scenario: JsonObject, path: readonly string[]): number => {
  const value = path.reduce<Json | undefined>((each, name) => (each as JsonObject | undefined)?.[name], scenario);
  return Array.isArray(value) ? value.length : 0;
};
