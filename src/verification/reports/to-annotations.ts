import type { VerificationResult } from '../result.js';
import { toTitle } from './describe-finding.js';

/** The result as lines that GitHub Actions shows beside a run: violations as errors, notes as notices. */
export const toAnnotations = ({ verdict, reason, violations, notes }: VerificationResult): string[] => [
  ...violations.map((finding) => annotate('error', toTitle(finding), `${finding.message}\n${finding.first.curl}`)),
  ...notes.map((finding) => annotate('notice', toTitle(finding), finding.message)),
  ...(verdict === 'inconclusive' ? [annotate('warning', 'inconclusive', reason)] : []),
];

const annotate = (level: string, title: string, message: string): string =>
  `::${level} title=${escapeData(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escapeData(message)}`;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
