import type { OperationCoverage } from '../coverage.js';
import type { Finding } from '../findings.js';
import type { VerificationResult } from '../result.js';
import { toTimes, toTitle } from './describe-finding.js';
import { escapeMarkup } from './escape-markup.js';

/**
 * The result as JUnit XML, in the form that GitHub actions, GitLab and Jenkins read: a case for each violation, one for
 * each operation that has none, skipped where it was not seen, and an error where nothing could be found out.
 */
export const toJUnit = (result: VerificationResult): string => {
  const { api, violations, coverage, startedAt, took } = result;
  const broken = new Set(violations.map(({ operation }) => operation));
  const whole = coverage.byOperation.filter(({ operation }) => !broken.has(operation));
  const isInconclusive = result.verdict === 'inconclusive';
  const cases = [
    ...violations.map((violation) => toFailure(api, violation)),
    ...whole.map((operation) => toCase(api, operation)),
    ...(isInconclusive ? [toError(result)] : []),
  ];
  const counts = toAttributes({
    tests: cases.length,
    failures: violations.length,
    errors: isInconclusive ? 1 : 0,
    skipped: whole.filter((operation) => !isSeen(operation)).length,
    time: (took / 1000).toFixed(3),
  });
  const timestamp = new Date(startedAt).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${toAttributes({ name: 'rollcall' })}${counts}>`,
    `  <testsuite${toAttributes({ name: `rollcall.${api}` })}${counts}${toAttributes({ timestamp })}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

const toAttributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');

const openCase = (api: string, name: string): string =>
  `    <testcase${toAttributes({ name, classname: `rollcall.${api}`, time: '0' })}`;

const toFailure = (api: string, violation: Finding): string => {
  const { check, message, count, first } = violation;
  const text = `${message}\nSeen ${toTimes(count)}, first in exchange ${first.number}. To repeat it:\n${first.curl}`;
  const failure = `<failure${toAttributes({ message, type: check })}>${escapeMarkup(text)}</failure>`;
  return `${openCase(api, toTitle(violation))}>\n      ${failure}\n    </testcase>`;
};

const isSeen = ({ documented, undocumented }: OperationCoverage): boolean =>
  [...Object.values(documented), ...Object.values(undocumented)].some((count) => count > 0);

const toCase = (api: string, operation: OperationCoverage): string => {
  const opened = openCase(api, operation.operation);
  if (isSeen(operation)) return `${opened}/>`;
  return `${opened}>\n      <skipped${toAttributes({ message: 'No request was for it.' })}/>\n    </testcase>`;
};

const toError = ({ api, reason }: VerificationResult): string =>
  `${openCase(api, 'verdict')}>\n      <error${toAttributes({ message: reason, type: 'inconclusive' })}/>\n    </testcase>`;
