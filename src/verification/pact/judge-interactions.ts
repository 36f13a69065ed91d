import type { Api } from '../../engine/api.js';
import type { Case } from '../case.js';
import type { Observation } from '../checks/finding.js';
import { RefusedRequest } from '../gate/end-of-run.js';
import type { Passed } from '../gate/gate.js';
import type { LayerContext } from '../layer.js';
import { showExchange } from '../shown-exchange.js';
import { explainWant } from './explain-want.js';
import { type PlannedInteraction, toCaseName } from './plan.js';
import { toPointer } from './to-pointer.js';
import type { Trial } from './trial.js';
import type { PactError, PactOutput } from './verifier.js';

/** Characters of a mismatch that a reader takes in. */
const LONGEST = 300;

/** What is known of an interaction when all of them were tried. */
interface Known {
  readonly interaction: PlannedInteraction;
  readonly trial: Trial | undefined;
  readonly result: string | undefined;
  readonly error: PactError | undefined;
  readonly isPending: boolean;
}

/** Says what came of each interaction, and reports what was not as agreed. Each has a result, or that is an error. */
export const judgeInteractions = (
  interactions: readonly PlannedInteraction[],
  trials: ReadonlyMap<string, Trial>,
  output: PactOutput,
  context: Pick<LayerContext, 'api' | 'report' | 'states'>,
): Case[] => {
  const results = new Map(output.interactionResults.map(({ description, result }) => [description, result]));
  const errors = byKey(output.errors);
  const pending = byKey(output.pendingErrors);
  return interactions.map((interaction) => {
    const { key } = interaction;
    const error = errors.get(key) ?? pending.get(key);
    const known = { interaction, trial: trials.get(key), result: results.get(key), error, isPending: pending.has(key) };
    return { ...toCaseName(interaction), ...judge(known, context) };
  });
};

const byKey = (errors: readonly PactError[]): Map<string, PactError> =>
  new Map(
    errors.flatMap((error) => [...error.interaction.matchAll(/ - (i\d+)\b/g)].map(([, key]) => [key as string, error])),
  );

const judge = (
  { interaction, trial, result, error, isPending }: Known,
  { api, report, states }: Pick<LayerContext, 'api' | 'report' | 'states'>,
): Pick<Case, 'verdict' | 'reason'> => {
  if (trial?.problem) return trial.problem;
  // A refusal of ours looks like an answer to the verifier, and may even be the one that was expected.
  const hindered = trial?.outcomes.find((outcome): outcome is Error => outcome instanceof Error);
  if (hindered) return { verdict: hindered instanceof RefusedRequest ? 'skipped' : 'error', reason: hindered.message };
  const passed = trial?.outcomes.findLast((outcome): outcome is Passed => !(outcome instanceof Error));
  if (!passed || result === undefined) {
    return { verdict: 'error', reason: "Pact's verifier has no result for it, so nobody knows." };
  }
  if (result === 'OK') return { verdict: 'passed' };
  const want = states.isRepeatable ? undefined : explainWant(interaction, { passed, error, states });
  if (want !== undefined) return { verdict: 'error', reason: conceal(api, passed, want) };
  const observations = observe(interaction, error, isPending);
  const [first] = observations;
  if (!first)
    return { verdict: 'error', reason: error?.mismatch.message ?? `Pact's verifier says no more than ${result}` };
  report(passed.checked, ...observations);
  const others = observations.length > 1 ? ` (and ${observations.length - 1} more)` : '';
  const reason = conceal(api, passed, `${first.pointer}: ${first.message}${others}`);
  return { verdict: isPending ? 'pending' : 'failed', reason };
};

const observe = (
  { description }: PlannedInteraction,
  error: PactError | undefined,
  isPending: boolean,
): readonly Observation[] => {
  const seen = new Map<string, Observation>();
  // A wrong status is the reason for most of what else is wrong.
  const mismatches = [...(error?.mismatch.mismatches ?? [])].sort((left, right) => rank(left.type) - rank(right.type));
  for (const mismatch of mismatches) {
    const pointer = toPointer(mismatch);
    if (seen.has(pointer)) continue;
    const message = `"${description}": ${shorten(mismatch.mismatch ?? mismatch.type)}`;
    const severity = isPending ? 'note' : 'violation';
    seen.set(pointer, { check: 'contract', severity, side: 'answer', pointer, message });
  }
  return [...seen.values()];
};

/** A mismatch may hold a whole body. */
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const rank = (type: string): number => (type === 'StatusMismatch' ? 0 : 1);

const conceal = (api: Api, { checked }: Passed, text: string): string =>
  showExchange(api, checked.exchange).conceal(text);
