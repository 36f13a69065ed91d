import { listAskedOperations } from '../asked-operation.js';
import type { Case } from '../case.js';
import type { Layer, LayerContext } from '../layer.js';
import { findResources } from '../stateful/model/find-resources.js';
import { type Actor, listActors } from '../stateful/sequences/actor.js';
import { SequenceRun } from '../stateful/sequences/run-sequence.js';
import { createSequences, type Step } from '../stateful/sequences/step.js';
import { type Session, toVerdict } from '../stateful/session.js';
import type { Counterpart } from './counterpart.js';
import { explain, type Found, runPair, toMockContext } from './pair.js';

/** The layer that does the same on the mock and on the implementation, and says where the two differ. */
export const createDifferentialLayer = (open: () => Promise<Counterpart>): Layer => ({
  name: 'differential',
  run: async (context) => {
    const counterpart = await open();
    try {
      const comparison = new Comparison(context, counterpart);
      if (context.options.path !== undefined) return [await comparison.sequences()];
      return [...(await comparison.reads()), await comparison.sequences()];
    } finally {
      await counterpart.close();
    }
  },
});

/** Sequences that are tried to make a differing one shorter. */
const MOST_SHRINKS = 80;

const take = async (session: Session, actors: readonly Actor[], steps: readonly Step[]): Promise<void> => {
  const run = new SequenceRun(session, actors);
  await run.run(steps);
  await run.close();
};

class Comparison {
  readonly #context: LayerContext;
  readonly #mock: ReturnType<typeof toMockContext>;

  constructor(context: LayerContext, counterpart: Counterpart) {
    this.#context = context;
    this.#mock = toMockContext(context, counterpart);
  }

  /** Asks every reading operation for what is there, and for what is not. */
  async reads(): Promise<Case[]> {
    const { api, options, states } = this.#context;
    const cases: Case[] = [];
    for (const operation of listAskedOperations(api)) {
      const { operationId, method, path } = operation;
      if (method !== 'GET' || !options.isWanted({ operation: operationId })) continue;
      const name = `${operationId}: read`;
      if (!states.isRepeatable) {
        cases.push({ name, operation: operationId, verdict: 'skipped', reason: 'the two are not in the same state' });
        continue;
      }
      const [, parameter] = /\{([^}]+)\}$/.exec(path) ?? [];
      const run = async (session: Session): Promise<void> => {
        const known = await session.findPath(operation, path);
        await session.send({ operation, path: known });
        if (parameter !== undefined) await session.send({ operation, path: { ...known, [parameter]: '999999999' } });
      };
      cases.push({ ...(await this.#compare(name, run)), operation: operationId });
    }
    return cases;
  }

  /** Does the same random sequences on both sides, and shrinks the first that differs. */
  async sequences(): Promise<Case> {
    const name = 'the same sequences on the mock';
    const { api, options } = this.#context;
    if (options.isReadOnly) return { name, verdict: 'skipped', reason: 'they write, and the run is read-only' };
    const all = listActors(findResources(api), this.#context);
    const isSame = this.#context.states.hasOurPeople === true;
    const own = all.filter(({ create }) => create).map((actor) => ({ ...actor, list: undefined }));
    // Where the two know other people, what a sequence creates itself is all that can be compared to the letter.
    const actors = isSame || own.length === 0 ? all : own;
    const isAlike = !isSame && own.length === 0;
    if (actors.length === 0) return { name, verdict: 'skipped', reason: 'there is nothing that both could write to' };
    let found: Found | undefined;
    let trouble: unknown;
    let tries = 0;
    const fc = await import('fast-check');
    const property = fc.asyncProperty(createSequences(fc, actors.length), async (steps: Step[]) => {
      if (trouble !== undefined || (found && ++tries > MOST_SHRINKS)) return true;
      try {
        const differing = await runPair(
          { mock: this.#mock, real: this.#context },
          { run: (session) => take(session, actors, steps), isAlike },
        );
        found = differing ?? found;
        return differing === undefined;
      } catch (error) {
        trouble = error;
        return true;
      }
    });
    const { path, seed, runs } = options;
    const checked = await fc.check(property, {
      seed,
      numRuns: runs,
      ...(path !== undefined && { path, endOnFailure: true }),
    });
    if (found) {
      const replay = options.toReplay({ layer: 'differential', seed, path: checked.counterexamplePath });
      return this.#fail(name, found, `\nOnce more: ${replay}`);
    }
    return trouble === undefined ? { name, verdict: 'passed' } : { name, ...toVerdict(trouble) };
  }

  async #compare(name: string, run: (session: Session) => Promise<void>): Promise<Case> {
    try {
      const found = await runPair(
        { mock: this.#mock, real: this.#context },
        { run, isAlike: this.#context.states.hasOurPeople !== true },
      );
      return found ? this.#fail(name, found) : { name, verdict: 'passed' };
    } catch (error) {
      return { name, ...toVerdict(error) };
    }
  }

  #fail(name: string, found: Found, more = ''): Case {
    const { answer, pointer, message } = found;
    const place = { pointer: pointer || '/', message };
    this.#context.report(answer.checked, { check: 'difference', severity: 'violation', side: 'answer', ...place });
    return { name, verdict: 'failed', reason: explain(this.#context, found) + more };
  }
}
