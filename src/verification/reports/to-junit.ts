import type { Case, CaseVerdict } from '../case.js';
import type { OperationCoverage } from '../coverage.js';
import type { Finding } from '../findings.js';
import type { LayerResult, VerificationResult } from '../result.js';
import { toCommands, toTimes, toTitle } from './describe-finding.js';
import { escapeMarkup } from './escape-markup.js';

/** A case of JUnit: an element inside says that it did not just pass. */
interface JUnitCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly error?: { readonly type: string; readonly message: string };
  readonly skipped?: { readonly message: string };
}

/** A suite of JUnit, with its time in milliseconds. */
interface JUnitSuite {
  readonly name: string;
  readonly took: number;
  readonly cases: readonly JUnitCase[];
}

/**
 * The result as JUnit XML, in the form that GitHub actions, GitLab and Jenkins read. One suite has a case for each
 * violation, one for each operation that has none, skipped where it was not seen, and an error where nothing could be
 * found out; each layer of a verification is a suite of its own.
 */
export const toJUnit = (result: VerificationResult): string => {
  const suites = [toSpecSuite(result), ...result.layers.map((layer) => toLayerSuite(result.api, layer))];
  const all = suites.flatMap(({ cases }) => cases);
  const timestamp = new Date(result.startedAt).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${toAttributes({ name: 'rollcall' })}${count(all, result.took)}>`,
    ...suites.flatMap(({ name, took, cases }) => [
      `  <testsuite${toAttributes({ name })}${count(cases, took)}${toAttributes({ timestamp })}>`,
      ...cases.map((each) => toElement(name, each)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
};

const toSpecSuite = (result: VerificationResult): JUnitSuite => {
  const { api, violations, coverage, took, verdict, reason } = result;
  const broken = new Set(violations.map(({ operation }) => operation));
  const whole = coverage.byOperation.filter(({ operation }) => !broken.has(operation));
  const error = { name: 'verdict', error: { type: 'inconclusive', message: reason } };
  return {
    name: `rollcall.${api}`,
    took,
    cases: [...violations.map(toFailure), ...whole.map(toCase), ...(verdict === 'inconclusive' ? [error] : [])],
  };
};

const toFailure = (violation: Finding): JUnitCase => {
  const { check, message, first } = violation;
  const text = `${message}\nSeen ${toTimes(violation.count)}, first in exchange ${first.number}. To repeat it:\n${toCommands(violation).join('\n')}`;
  return { name: toTitle(violation), failure: { type: check, message, text } };
};

const toCase = (operation: OperationCoverage): JUnitCase =>
  isSeen(operation)
    ? { name: operation.operation }
    : { name: operation.operation, skipped: { message: 'No request was for it.' } };

const isSeen = ({ documented, undocumented }: OperationCoverage): boolean =>
  [...Object.values(documented), ...Object.values(undocumented)].some((times) => times > 0);

const toLayerSuite = (api: string, { layer, took, cases }: LayerResult): JUnitSuite => ({
  name: `rollcall.${api}.${layer}`,
  took,
  cases: cases.map((each) => ({ name: each.name, ...outcomes[each.verdict](each) })),
});

const outcomes: Readonly<Record<CaseVerdict, (each: Case) => Omit<JUnitCase, 'name'>>> = {
  passed: () => ({}),
  failed: ({ reason = '' }) => ({ failure: { type: 'failed', message: firstLine(reason), text: reason } }),
  error: ({ reason = '' }) => ({ error: { type: 'error', message: reason } }),
  pending: ({ reason = '' }) => ({ skipped: { message: `pending: ${reason}` } }),
  skipped: ({ reason = '' }) => ({ skipped: { message: reason } }),
};

const firstLine = (text: string): string => text.split('\n')[0] as string;

const count = (cases: readonly JUnitCase[], took: number): string =>
  toAttributes({
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure).length,
    errors: cases.filter(({ error }) => error).length,
    skipped: cases.filter(({ skipped }) => skipped).length,
    time: (took / 1000).toFixed(3),
  });

const toElement = (classname: string, { name, failure, error, skipped }: JUnitCase): string => {
  const opened = `    <testcase${toAttributes({ name, classname, time: '0' })}`;
  const wrap = (element: string): string => `${opened}>\n      ${element}\n    </testcase>`;
  if (failure) {
    const { message, type, text } = failure;
    return wrap(`<failure${toAttributes({ message, type })}>${escapeMarkup(text)}</failure>`);
  }
  if (error) return wrap(`<error${toAttributes({ message: error.message, type: error.type })}/>`);
  if (skipped) return wrap(`<skipped${toAttributes({ message: skipped.message })}/>`);
  return `${opened}/>`;
};

const toAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
