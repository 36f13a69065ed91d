import type { Finding } from '../findings.js';
import type { VerificationResult } from '../result.js';
import { describeCoverage, toCommands, toTimes } from './describe-finding.js';
import { groupByReason, nameSome } from './describe-layer.js';

/** How words are set off; that of `picocolors` fits. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** The result for people: verdict, findings with a line to repeat each, and how much was covered. */
export const summarise = (result: VerificationResult, paint: Paint): string => {
  const { violations, notes, exchanges, failures } = result;
  const color = { passed: paint.green, failed: paint.red, inconclusive: paint.yellow }[result.verdict];
  const lines = [
    `${color(paint.bold(result.verdict))}: ${result.reason}`,
    ...list('Violations', violations, paint),
    ...list('Notes', notes, paint),
    ...listReasons(result, paint),
    ...(result.dropped > 0 ? ['', `Something was found ${result.dropped} times more than is kept.`] : []),
    '',
    `${exchanges.all} requests, ${exchanges.answered} answered. Second opinion: ${result.secondOpinion}.`,
    ...Object.entries(failures).map(([failure, count]) => `${toTimes(count)}: ${failure}`),
    describeCoverage(result),
  ];
  return lines.join('\n');
};

const list = (title: string, findings: readonly Finding[], paint: Paint): string[] => {
  if (findings.length === 0) return [];
  const entries = findings.flatMap((finding) => {
    const { check, side, operation, status, pointer, message, count } = finding;
    return [
      `  ${paint.bold(check)}, ${side} of ${operation} (${status}) at ${pointer}, ${toTimes(count)}`,
      `    ${message}`,
      ...toCommands(finding).map((line) => `    ${paint.dim(line)}`),
    ];
  });
  return ['', `${title}:`, ...entries];
};

const listReasons = ({ layers }: VerificationResult, paint: Paint): string[] => {
  const groups = groupByReason(layers);
  if (groups.length === 0) return [];
  const entries = groups.flatMap((group) => [
    `  ${paint.bold(group.verdict)} ${group.layer}, ${toTimes(group.names.length)}: ${nameSome(group)}`,
    ...(group.reason === '' ? [] : [`    ${group.reason.replaceAll('\n', '\n    ')}`]),
  ]);
  return ['', 'What did not pass:', ...entries];
};
