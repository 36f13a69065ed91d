import type { NormalizedProblem, RawUniversalConfig } from '@redocly/openapi-core';
import type { Misfit } from '../core/misfit.js';
import { showPath } from './show-path.js';

/** Rules without which routing and validation would go wrong. */
const served = { struct: 'error', 'no-unresolved-refs': 'error', 'path-parameters-defined': 'error' } as const;

/** How strictly a spec is looked at: as far as it can be served, as anyone's should be, or as ours have to be. */
const strictness = {
  served: { rules: served },
  sound: {
    rules: {
      ...served,
      'no-enum-type-mismatch': 'error',
      'no-schema-type-mismatch': 'error',
      'no-undefined-server-variable': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-parameters-unique': 'error',
      'path-declaration-must-exist': 'error',
      'path-not-include-query': 'error',
    },
  },
  strict: {
    extends: ['recommended-strict'],
    rules: {
      // The vendors' own paths overlap (`/employees/by-email/{email}` and `/employees/{id}/events`). Concrete segments go
      // before templated ones, as OpenAPI itself prescribes, so every request still leads to one operation.
      'no-ambiguous-paths': 'off',
      // These are found by other means, defaults and parameters too.
      'no-identical-paths': 'off',
      'no-invalid-media-type-examples': 'off',
      'no-invalid-parameter-examples': 'off',
      'no-invalid-schema-examples': 'off',
    },
  },
} as const;

/** Name of a set of rules. */
export type Strictness = keyof typeof strictness;

/** Lints the spec in a file, and what it refers to in others. */
export const lintSpec = async (file: string, level: Strictness): Promise<Misfit[]> => {
  const { createConfig, getLineColLocation, lint } = await import('@redocly/openapi-core');
  const config = await createConfig(strictness[level] as RawUniversalConfig);
  const problems = await lint({ ref: file, config });
  return problems.filter(isError).map((problem) => {
    const [location] = problem.location;
    const start = location && getLineColLocation(location).start;
    const shown = showPath(location?.source.absoluteRef ?? file);
    return toMisfit(problem, { file: shown, line: start?.line ?? 1, column: start?.col ?? 1 });
  });
};

/** Lints a spec that is in no file; `locate` finds the places in the files that it is made from. */
export const lintDocument = async (
  document: unknown,
  { file, level, locate }: { readonly file: string; readonly level: Strictness; readonly locate: Locate },
): Promise<Misfit[]> => {
  const { createConfig, lintFromString } = await import('@redocly/openapi-core');
  const config = await createConfig(strictness[level] as RawUniversalConfig);
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: file, config });
  return problems.filter(isError).map((problem) => toMisfit(problem, locate(toPointer(problem))));
};

/** Finds what a pointer into a document leads to in the files that it is made from. */
export type Locate = (pointer: string) => Misfit['place'];

const isError = ({ severity }: NormalizedProblem): boolean => severity === 'error';

const toPointer = ({ location: [first] }: NormalizedProblem): string =>
  (first && 'pointer' in first ? (first.pointer ?? '') : '').replace(/^#\/?/, '/').replace(/^\/$/, '');

const toMisfit = (problem: NormalizedProblem, place: Misfit['place']): Misfit => {
  const [nearest] = problem.suggest;
  const advice = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return {
    place,
    pointer: toPointer(problem),
    rule: problem.ruleId,
    severity: 'error',
    message: `${problem.message.trim()}${advice}`,
  };
};
