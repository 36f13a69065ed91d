import picocolors from 'picocolors';
import { describeMisfit, type Misfit } from '../../core/misfit.js';
import { annotate } from '../../verification/reports/annotate.js';
import { printLine } from '../print-line.js';

/** How many of each kind were checked. */
export interface Counts {
  readonly specs: number;
  readonly scenarios: number;
  readonly contracts: number;
  readonly interactions: number;
  readonly pages: number;
}

/** What came of a check. */
export interface CheckResult {
  readonly misfits: readonly Misfit[];
  readonly counts: Counts;
  /** Files in folders that are nothing that can be checked. */
  readonly ignored: readonly string[];
}

/** How a result is told. */
export interface ReportStyle {
  readonly json?: boolean;
  readonly github?: boolean;
}

/** Prints what does not fit, a line each, and a summary. */
export const report = (result: CheckResult, { json, github }: ReportStyle): void => {
  const { misfits, counts, ignored } = result;
  // Lines of JSON stay lines of JSON; GitHub reads both streams.
  if (github) for (const misfit of misfits) (json ? console.error : printLine)(toAnnotation(misfit));
  if (json) {
    for (const { place, ...misfit } of misfits) printLine(JSON.stringify({ kind: 'misfit', ...place, ...misfit }));
    const { errors, notes } = count(misfits);
    const verdict = errors > 0 ? 'failed' : 'passed';
    printLine(JSON.stringify({ kind: 'summary', verdict, errors, notes, checked: counts, ignored }));
    return;
  }
  for (const misfit of misfits) printLine(describeMisfit(misfit));
  printLine(summarise(result));
};

const count = (misfits: readonly Misfit[]): { readonly errors: number; readonly notes: number } => {
  const errors = misfits.filter(({ severity }) => severity === 'error').length;
  return { errors, notes: misfits.length - errors };
};

const toAnnotation = ({ place, pointer, rule, severity, message }: Misfit): string => {
  const { file, line, column } = place;
  const text = [pointer, message].filter((part) => part !== '').join(' ');
  return annotate(severity === 'error' ? 'error' : 'notice', { file, line, col: column, title: rule }, text);
};

const toAmount = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;

const summarise = ({ misfits, counts, ignored }: CheckResult): string => {
  const { errors, notes } = count(misfits);
  const { specs, scenarios, contracts, interactions, pages } = counts;
  const checked = [
    ...(specs > 0 ? [`${toAmount(specs, 'spec')} in both profiles`] : []),
    ...(scenarios > 0 ? [toAmount(scenarios, 'scenario')] : []),
    ...(contracts > 0 ? [`${toAmount(contracts, 'contract')} with ${toAmount(interactions, 'interaction')}`] : []),
    ...(pages > 0 ? [toAmount(pages, 'page')] : []),
  ];
  const verdict =
    errors > 0
      ? picocolors.red(errors === 1 ? 'One thing does not fit.' : `${errors} things do not fit.`)
      : picocolors.green('Everything fits.');
  const rest = [
    verdict,
    ...(notes > 0 ? [`${toAmount(notes, 'note')}.`] : []),
    ...(checked.length > 0 ? [`Checked: ${checked.join(', ')}.`] : []),
    ...(ignored.length > 0
      ? [`Left alone: ${toAmount(ignored.length, 'file')} that ${ignored.length === 1 ? 'is' : 'are'} none of these.`]
      : []),
  ];
  return rest.join(' ');
};
