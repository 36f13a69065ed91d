import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeEachApi } from '../support/each-api.js';
import { itWhere } from '../support/it-where.js';
import { type Probe, startProbe } from '../support/probe.js';
import { findSuccessSchema } from '../support/spec-judge.js';
import type { SpecOperation } from '../support/spec-operation.js';
import type { Subject } from '../support/subject.js';
import { listWrites, type ValidRequest } from '../support/writes.js';

/** These tell, beside of the state, what the wall clock showed. */
const notReads = new Set(['listWorlds', 'listRequests', 'getRequest']);

/** What is not JSON is no state: the events that happen, and what the process measured. */
const readsOf = ({ operations }: Subject): SpecOperation[] =>
  operations.filter(
    (operation) =>
      operation.method === 'GET' && findSuccessSchema(operation) !== undefined && !notReads.has(operation.operationId),
  );

/**
 * Taking the world back to its start is what the tests themselves do, the journal is no state, and no fault is there to
 * remove. What makes or drops other worlds, or says what a reset goes back to, no reset undoes.
 */
const notWrites = new Set([
  ...['resetWorld', 'deleteRequests', 'removeFaults', 'forkWorld', 'dropWorld'],
  ...['applyScenario', 'enterProviderState'],
]);

/** Writes that are answered from state. */
const writesOf = ({ operations, handled }: Subject): SpecOperation[] =>
  operations.filter(
    ({ method, operationId }) => method !== 'GET' && handled.has(operationId) && !notWrites.has(operationId),
  );

/** What every reading operation answers, to the byte. */
const read = async (probe: Probe, operations = readsOf(probe.subject)): Promise<Record<string, string>> => {
  const texts: Record<string, string> = {};
  for (const operation of operations) texts[operation.operationId] = (await probe.ask(operation)).text;
  return texts;
};

const sameRecord = ({ operations }: Subject, { path }: SpecOperation): SpecOperation[] =>
  operations.filter((each) => each.path === path && each.method === 'GET');

const ENOUGH = 5;

/** How many of the writes succeed, and how many of those a reader of the same path sees. */
const countSeen = async (probe: Probe, writes: readonly ValidRequest[]): Promise<{ done: number; seen: number }> => {
  let [done, seen] = [0, 0];
  for (const { operation, change } of writes) {
    const reads = sameRecord(probe.subject, operation);
    const before = await read(probe, reads);
    if ((await probe.ask(operation, change)).status >= 300) continue;
    done++;
    if (JSON.stringify(await read(probe, reads)) !== JSON.stringify(before)) seen++;
    await probe.mock.reset();
    expect(await read(probe, reads)).toEqual(before);
    if (seen >= ENOUGH) break;
  }
  return { done, seen };
};

const SEED = 20_260_115;

describeEachApi({ title: 'state', isAbout: (subject) => writesOf(subject).length > 0 }, ({ subject, judge, probe }) => {
  const writes = writesOf(subject).flatMap((operation) => listWrites(operation, judge));

  for (const operation of writesOf(subject)) {
    itWhere(sameRecord(subject, operation).length > 0)(`changes by ${operation.operationId}, and resets`, async () => {
      const { done, seen } = await countSeen(probe(), listWrites(operation, judge));
      expect(Math.min(done, seen)).toBeGreaterThan(0);
    });
  }

  itWhere(writes.length > 0)('is what it was after any writes and a reset, to the byte', async () => {
    await touch(probe());
    const before = await read(probe());
    let differing = 0;
    const sequences = fc.array(fc.constantFrom(...writes), { minLength: 1, maxLength: 8 });
    const property = fc.asyncProperty(sequences, async (sequence) => {
      for (const { operation, change } of sequence) await probe().ask(operation, change);
      if (JSON.stringify(await read(probe())) !== JSON.stringify(before)) differing++;
      await probe().mock.reset();
      expect(await read(probe())).toEqual(before);
    });
    await fc.assert(property, { seed: SEED, numRuns: 12 });
    expect(differing).toBeGreaterThan(5);
  });
});

/** What a count of records shows depends on whether anything asked for them; so everything is asked for. */
const touch = async (probe: Probe): Promise<void> => {
  await probe.mock.clock.advance('P2D');
  await probe.mock.reset();
};

describeEachApi({ title: 'chance' }, ({ subject, judge, probe }) => {
  const writes = writesOf(subject)
    .flatMap((operation) => listWrites(operation, judge).slice(0, 5))
    .filter(({ change }) => !String(change.body).includes('ticking'));

  const record = async (from: Probe): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (const { operation, change } of [...plain(subject), ...writes, ...plain(subject)]) {
      const { status, headers, text } = await from.ask(operation, change);
      answers.push({ status, headers, text });
    }
    return answers;
  };

  it('gives the same bytes and headers for the same requests', async () => {
    const other = await startProbe(subject);
    expect(await record(other)).toEqual(await record(probe()));
    await other.close();
  });

  it('does not depend on what was asked before', async () => {
    const other = await startProbe(subject);
    const backwards = await read(other, readsOf(subject).reverse());
    const { getWorld: _, ...texts } = await read(probe());
    expect(backwards).toMatchObject(texts);
    await other.close();
  });
});

const plain = (subject: Subject): ValidRequest[] => readsOf(subject).map((operation) => ({ operation, change: {} }));
