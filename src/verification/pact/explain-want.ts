import { findResponse } from '../../openapi/operation.js';
import type { Passed } from '../gate/gate.js';
import type { LayerContext } from '../layer.js';
import { isSecretName, toExistingName } from '../states/value-names.js';
import type { PlannedInteraction } from './plan.js';
import type { PactError, PactMismatch } from './verifier.js';

/** What came of an interaction, and who knows where its values are from. */
interface WantContext {
  readonly passed: Passed;
  readonly error: PactError | undefined;
  readonly states: Pick<LayerContext['states'], 'whereFrom'>;
}

/**
 * Why it is not the implementation's fault, as far as anybody can tell, that an answer is not as agreed: nobody put it
 * into the state, and it may just have no such record. Undefined where it is its fault.
 */
export const explainWant = (
  { status, values, purpose }: PlannedInteraction,
  { passed, error, states }: WantContext,
): string | undefined => {
  const mismatches = error?.mismatch.mismatches ?? [];
  if (status === undefined || status >= 400 || mismatches.length === 0) return undefined;
  const isRefused = mismatches.some(({ type }) => type === 'StatusMismatch');
  const isWant = isRefused ? isDeclaredRefusal(passed) : mismatches.every(isEmptiness);
  if (!isWant) return undefined;
  const what = isRefused ? `it was answered with ${passed.status}` : describe(mismatches[0] as PactMismatch);
  const named = values.flatMap((name) => {
    const where = isSecretName(name) ? undefined : states.whereFrom?.(name, purpose);
    return where === undefined
      ? []
      : [`${name} is that of ${where}: name a better one with --existing ${toExistingName(name)}=VALUE`];
  });
  const advice =
    named.length > 0
      ? named.join('; ')
      : 'The account has none of it, and no value would help; a state handler could, as states.url in the config';
  return `Nobody put the implementation into the state, so this may be for want of data: ${what}. ${advice}.`;
};

/** A refusal that the spec knows can be right. */
const isDeclaredRefusal = ({ checked, status }: Passed): boolean => {
  const operation = checked.subject?.operation;
  return status >= 400 && status < 500 && operation !== undefined && findResponse(operation, status) !== undefined;
};

/** A list without items, or a member without a value, where the contract has some. */
const isEmptiness = ({ type, actual, mismatch = '' }: PactMismatch): boolean =>
  type === 'BodyMismatch' && (/^(\[\]|null)$/.test(String(actual)) || /^Expected (\[\]|null) /.test(mismatch));

const describe = ({ path = '$', actual, mismatch }: PactMismatch): string => `${path} is ${actual ?? mismatch}`;
