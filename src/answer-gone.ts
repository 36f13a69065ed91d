import { RollcallError } from './core/rollcall-error.js';
import type { CurrentWorld } from './current-world.js';
import { createProblem, PROBLEM_TYPE } from './engine/problem.js';

/** An answer that is ready to be sent. */
interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What code is answered whose world is gone. There is nobody to throw at: it knows the vendor only. */
export const answerGone = ({ refuseUse }: CurrentWorld): Sent | undefined => {
  try {
    refuseUse();
    return undefined;
  } catch (error) {
    if (!(error instanceof RollcallError)) throw error;
    const { status, body } = createProblem(410, error.code, error.message);
    return { status, headers: { 'content-type': PROBLEM_TYPE, connection: 'close' }, body: JSON.stringify(body) };
  }
};
