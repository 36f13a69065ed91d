import type { RunDetails } from 'fast-check';
import type { Case } from '../../case.js';
import type { LayerContext } from '../../layer.js';
import { isWrite } from '../../write-guard.js';
import type { ResourceModel } from '../model/resource.js';
import { Session, showCurl, toVerdict } from '../session.js';
import { type Actor, listActors } from './actor.js';
import { SequenceRun } from './run-sequence.js';
import { createSequences, type Step } from './step.js';

const NAME = 'random sequences';

/** Sequences that are tried to make a failing one shorter. */
const MOST_SHRINKS = 100;

/** Does random things to an API, one after the other, and looks whether it shows what was done. */
export const trySequences = async (context: LayerContext, model: ResourceModel): Promise<Case> => {
  const { options } = context;
  if (options.isReadOnly) return { name: NAME, verdict: 'skipped', reason: 'they write, and the run is read-only' };
  const actors = listActors(model, context);
  if (actors.length === 0) {
    return { name: NAME, verdict: 'skipped', reason: 'there is nothing that a sequence could write to and put back' };
  }
  const attempt = new Attempt(context, actors);
  const fc = await import('fast-check');
  const property = fc.asyncProperty(createSequences(fc, actors.length), (steps) => attempt.holds(steps));
  const found = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    // What is replayed is short already.
    ...(options.path !== undefined && { path: options.path, endOnFailure: true }),
  });
  return attempt.conclude(found);
};

/** All sequences of a run. */
class Attempt {
  readonly #context: LayerContext;
  readonly #actors: readonly Actor[];
  #trouble: unknown;
  #tries = 0;
  /** The last sequence that failed: the shortest that was found. */
  #failed: Session | undefined;

  constructor(context: LayerContext, actors: readonly Actor[]) {
    this.#context = context;
    this.#actors = actors;
  }

  /** Whether nothing was found by the sequence; what ends the whole attempt is no fault of a sequence. */
  async holds(steps: readonly Step[]): Promise<boolean> {
    if (this.#trouble !== undefined || (this.#failed && ++this.#tries > MOST_SHRINKS)) return true;
    try {
      const session = await Session.open(this.#context);
      const run = new SequenceRun(session, this.#actors);
      try {
        await run.run(steps);
      } finally {
        await run.close();
      }
      if (session.complaints.length === 0) return true;
      this.#failed = session;
      return false;
    } catch (error) {
      this.#trouble = error;
      return true;
    }
  }

  conclude({ counterexamplePath, seed, numRuns }: RunDetails<[Step[]]>): Case {
    if (this.#failed) {
      this.#failed.report();
      return { name: NAME, verdict: 'failed', reason: this.#explain(this.#failed, { path: counterexamplePath, seed }) };
    }
    if (this.#trouble !== undefined) return { name: NAME, ...toVerdict(this.#trouble) };
    return { name: `${NAME} (${numRuns})`, verdict: 'passed' };
  }

  #explain(session: Session, { path, seed }: { path: string | null; seed: number }): string {
    const { api, options } = this.#context;
    const [complaint] = session.complaints;
    const sent = session.sent.filter(
      (answer) => isWrite(answer.checked.exchange.request.method) || answer === complaint?.answer,
    );
    const lines = sent.flatMap((answer, index) => [
      `${index + 1}. ${answer.checked.name} is answered with ${answer.status}`,
      `   ${showCurl(api, answer)}`,
    ]);
    const replay = options.toReplay({ layer: 'stateful', seed, path });
    return [`${complaint?.check}: ${complaint?.message}`, ...lines, `Once more: ${replay}`].join('\n');
  }
}
