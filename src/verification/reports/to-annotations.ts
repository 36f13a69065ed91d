import type { CaseVerdict } from '../case.js';
import type { VerificationResult } from '../result.js';
import { type AnnotationLevel, annotate } from './annotate.js';
import { toCommands, toTimes, toTitle } from './describe-finding.js';
import { groupByReason, nameSome } from './describe-layer.js';

/** How loudly a case is told. */
const levels: Partial<Record<CaseVerdict, AnnotationLevel>> = { failed: 'error', error: 'warning', skipped: 'notice' };

/** The result as lines that GitHub Actions shows beside a run: violations as errors, notes as notices. */
export const toAnnotations = ({ verdict, reason, violations, notes, layers }: VerificationResult): string[] => [
  ...violations.map((finding) =>
    annotate('error', { title: toTitle(finding) }, `${finding.message}\n${toCommands(finding).join('\n')}`),
  ),
  ...notes.map((finding) => annotate('notice', { title: toTitle(finding) }, finding.message)),
  ...groupByReason(layers).flatMap((group) => {
    const level = levels[group.verdict];
    if (level === undefined) return [];
    return [
      annotate(
        level,
        { title: `${group.layer}: ${group.verdict}, ${toTimes(group.names.length)}` },
        `${nameSome(group)}\n${group.reason}`,
      ),
    ];
  }),
  ...(verdict === 'inconclusive' ? [annotate('warning', { title: 'inconclusive' }, reason)] : []),
];
