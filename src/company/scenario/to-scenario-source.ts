import type { Json, JsonObject } from '../../core/json.js';
import type { RecordOverride, ResolvedScenario } from './resolved-scenario.js';
import type { ScenarioSource } from './scenario-source.js';

/** A scenario with nothing left open, written as its file would say it: resolved again, it is the same. */
export const toScenarioSource = (scenario: ResolvedScenario): ScenarioSource => {
  const { parameters: _, company, records, ...rest } = scenario;
  const { changes, cast, ...named } = company;
  return { ...rest, company: named, changes, cast, records: groupRecords(records) } as unknown as ScenarioSource;
};

const groupRecords = (records: readonly RecordOverride[]): JsonObject => {
  const groups: Record<string, Record<string, Json[]>> = {};
  for (const { api, collection, ...rest } of records) {
    const override = rest as unknown as Json;
    const known = groups[api]?.[collection];
    if (known) known.push(override);
    else groups[api] = { ...groups[api], [collection]: [override] };
  }
  return groups;
};
