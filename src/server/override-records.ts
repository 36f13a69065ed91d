import type { RecordOverride } from '../company/scenario/resolved-scenario.js';
import { ScenarioError } from '../company/scenario/scenario-error.js';
import type { Collection } from '../core/collection.js';
import type { JsonObject } from '../core/json.js';
import { mergePatch } from '../core/merge-patch.js';
import { suggestWord } from '../core/suggest-word.js';
import { Transaction } from '../core/transaction.js';
import { readCollection, type World } from '../core/world.js';
import { AGENDA, describeAgendaFault, type FindJob } from '../engine/agenda.js';
import type { Api } from '../engine/api.js';
import type { RecordViolation } from '../engine/records/find-record-faults.js';
import { type RecordWrite, writeRecords } from '../engine/records/write-records.js';
import type { Refusal } from '../engine/refusal.js';
import type { Violation } from '../openapi/violation.js';

/** What records are put in place with. */
export interface Overriding {
  /** Name of the scenario that says so. */
  readonly scenario: string;
  readonly overrides: readonly RecordOverride[];
  readonly apis: readonly Api[];
  /** Ids of every API that a scenario may speak of; records of one that is not served are left out. */
  readonly knownApis: readonly string[];
  readonly findJob: FindJob;
}

/**
 * The collections of a world after a scenario's own records were put in place of those that follow from its people.
 * @throws ScenarioError where a record breaks its rules; then none is put in place
 */
export const overrideRecords = (world: World, now: number, overriding: Overriding): ReadonlyMap<string, Collection> => {
  const { overrides, apis, scenario } = overriding;
  if (overrides.length === 0) return world.collections;
  refuseUnknown(world, overriding);
  const tx = new Transaction(world, now);
  for (const api of apis) {
    const placed = placeOverrides(overrides, api.id);
    if (placed.length === 0) continue;
    const refusal = writeRecords(api, tx, toWrites(tx, placed, scenario));
    if (refusal) throw toError(scenario, placed, refusal);
  }
  overrideAgenda(world, tx, overriding);
  return tx.commit(scenario)?.world.collections ?? world.collections;
};

const refuse = (scenario: string, pointer: string, message: string): ScenarioError =>
  new ScenarioError([{ scenario, pointer, message, rule: 'records' }]);

const refuseUnknown = (world: World, { overrides, knownApis, apis, scenario }: Overriding): void => {
  const served = new Set(apis.map(({ id }) => id));
  const ours = AGENDA.slice(0, AGENDA.indexOf('/'));
  for (const { api, collection } of overrides) {
    if (api !== ours && !served.has(api) && !knownApis.includes(api)) {
      const message = `has records of an API "${api}" that there is not.${suggestWord(api, knownApis)}`;
      throw refuse(scenario, `/records/${api}`, message);
    }
    if ((api !== ours && !served.has(api)) || world.origin.names.includes(`${api}/${collection}`)) continue;
    const prefix = `${api}/`;
    const names = world.origin.names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const message = `has records of a collection "${collection}" that ${api} does not have.${suggestWord(collection, names)}`;
    throw refuse(scenario, `/records/${api}/${collection}`, message);
  }
};

/** An override, and where the scenario says it. */
interface Placed {
  readonly override: RecordOverride;
  readonly pointer: string;
}

const placeOverrides = (overrides: readonly RecordOverride[], api: string): Placed[] => {
  const counts = new Map<string, number>();
  return overrides.flatMap((override) => {
    if (override.api !== api) return [];
    const index = counts.get(override.collection) ?? 0;
    counts.set(override.collection, index + 1);
    return [{ override, pointer: `/records/${api}/${override.collection}/${index}` }];
  });
};

/** Of several that are about one record each goes on from what the one before made of it. */
const toWrites = (tx: Transaction, placed: readonly Placed[], scenario: string): RecordWrite[] => {
  const made = new Map<string, RecordWrite>();
  for (const { override, pointer } of placed) {
    const { api, collection, key } = override;
    const name = `${collection} ${typeof key} ${key}`;
    const before = made.has(name) ? made.get(name)?.record : tx.collection(`${api}/${collection}`).get(key);
    if (!('record' in override) && !before) {
      const message = `There is no record with the key ${JSON.stringify(key)} to be changed or deleted; give a whole \`record\`.`;
      throw refuse(scenario, `${pointer}/key`, message);
    }
    made.set(name, { collection, key, record: applyOverride(before, override) });
  }
  return [...made.values()];
};

const applyOverride = (before: JsonObject | undefined, override: RecordOverride): JsonObject | undefined => {
  if ('record' in override) return override.record;
  return 'set' in override ? (mergePatch(before, override.set) as JsonObject) : undefined;
};

/** Tells what is wrong with records where the scenario says them; what follows from them is told with the first. */
const toError = (scenario: string, placed: readonly Placed[], { message, violations = [] }: Refusal): ScenarioError => {
  const problems = (violations as readonly Partial<RecordViolation & Violation>[]).map((violation) => {
    const { collection = '', key, pointer = '', rule = 'records' } = violation;
    const found = placed.findLast(
      ({ override }) => `${override.api}/${override.collection}` === collection && override.key === key,
    );
    const inner = found && ('record' in found.override ? '/record' : 'set' in found.override ? '/set' : '');
    return {
      scenario,
      pointer: found ? `${found.pointer}${inner}${inner === '' ? '' : pointer}` : (placed[0]?.pointer ?? ''),
      message: `${collection}/${key} ${violation.message}`,
      rule,
    };
  });
  return problems.length > 0 ? new ScenarioError(problems) : refuse(scenario, placed[0]?.pointer ?? '', message);
};

/** What is due is what the scenario says, whatever the records before have brought onto the agenda. */
const overrideAgenda = (world: World, tx: Transaction, { overrides, scenario, findJob }: Overriding): void => {
  const items = overrides.filter(({ api, collection }) => `${api}/${collection}` === AGENDA);
  if (items.length === 0) return;
  const scheduled = tx.collection(AGENDA).changesTo(readCollection(world, AGENDA));
  tx.write(
    AGENDA,
    scheduled.map(({ key, after }) => ({ key, record: after })),
  );
  for (const item of items) {
    const { key } = item;
    if ('deleted' in item) {
      tx.delete(AGENDA, key);
      continue;
    }
    const fault = 'record' in item ? describeAgendaFault(key, item.record, findJob) : 'takes whole records only';
    if (fault !== undefined) throw refuse(scenario, '/records/rollcall/agenda', `${JSON.stringify(key)} ${fault}`);
    tx.put(AGENDA, key, (item as { record: JsonObject }).record);
  }
};
