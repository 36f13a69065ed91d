import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bend, bendRecord } from '../support/bend-record.js';
import { createDirectState, type DirectState, type Keyed } from '../support/direct-state.js';
import { subjects } from '../support/each-api.js';
import { type Probe, startProbe } from '../support/probe.js';
import type { SpecOperation } from '../support/spec-operation.js';

const SEED = 20_260_122;
const RUNS = 20;

/** Few people, so that one write changes much of what is read. */
const PEOPLE = 30;

/** APIs that have records at all. */
const stateful = subjects.filter(({ id, api, profile }) => api === id && profile === 'observed');

interface Step {
  readonly collection: number;
  readonly record: number;
  readonly other: number;
  readonly bend: Bend;
  readonly isDeletion: boolean;
}

interface World {
  readonly collections: Readonly<Record<string, object>>;
}

const any = fc.nat(1_000_000);
const steps = fc.array(
  fc.record<Step>({
    collection: any,
    record: any,
    other: any,
    bend: fc.record({ place: any, way: any }),
    isDeletion: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  }),
  { minLength: 1, maxLength: 8 },
);

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

describe.each(stateful)('records of $id that are bent and put', (subject) => {
  let probe: Probe;
  let state: DirectState;
  let collections: readonly string[];
  const tally = { taken: 0, refused: 0 };

  beforeAll(async () => {
    probe = await startProbe(subject, { people: PEOPLE });
    state = createDirectState(probe.mock);
    const world = (await (await probe.mock.fetch('/__admin/world')).json()) as World;
    collections = Object.keys(world.collections[subject.id] ?? {}).map((name) => `${subject.id}/${name}`);
  });
  afterAll(() => probe?.close());

  const listRecords = async (step: Step): Promise<{ collection: string; records: readonly Keyed[] }> => {
    for (let offset = 0; offset < collections.length; offset++) {
      const collection = at(collections, step.collection + offset);
      const records = await state.list(collection);
      if (records.length > 0) return { collection, records };
    }
    throw new Error('There is no record left.');
  };

  const take = async (step: Step): Promise<string | number> => {
    const { collection, records } = await listRecords(step);
    const { key, record } = at(records, step.record);
    const bent = bendRecord(record, at(records, step.other).record, step.bend);
    const { status, body } = step.isDeletion
      ? await state.delete(collection, key)
      : await state.put(collection, key, bent);
    const detail = String(body?.detail ?? '');
    expect([200, 201, 204, 400, 409], `${collection}/${key} ${JSON.stringify(bent)}: ${detail}`).toContain(status);
    if (status < 300) tally.taken++;
    else {
      tally.refused++;
      expect(detail).toMatch(/\/| belongs under the key /);
    }
    return key;
  };

  // What reads comes before what writes, so that it meets the records as they were put.
  const operations = subject.operations.toSorted((left, right) => Number(writes(left)) - Number(writes(right)));

  /** Every operation, also about the very records that were written. */
  const askEverything = async (keys: readonly (string | number)[]): Promise<void> => {
    for (const operation of operations) {
      await probe.ask(operation);
      const name = lastParameter(operation);
      if (name === undefined) continue;
      for (const key of keys) await probe.ask(operation, { path: { [name]: encodeURIComponent(String(key)) } });
    }
    expect(probe.faults).toEqual([]);
  };

  it('are refused with the place that is wrong, or every operation still keeps the spec', async () => {
    const property = fc.asyncProperty(steps, async (sequence) => {
      const keys = new Set<string | number>();
      for (const step of sequence) keys.add(await take(step));
      await askEverything([...keys]);
      await probe.mock.clock.advance('P40D');
      await askEverything([...keys]);
    });
    await fc.assert(
      property.afterEach(() => probe.mock.reset()),
      { seed: SEED, numRuns: RUNS },
    );
    expect(Math.min(tally.taken, tally.refused)).toBeGreaterThan(RUNS / 2);
  });
});

const writes = ({ method }: SpecOperation): boolean => method !== 'GET';

const lastParameter = ({ path }: SpecOperation): string | undefined => /\{([^}]+)\}[^{}]*$/.exec(path)?.[1];
