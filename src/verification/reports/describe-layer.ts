import type { Case, CaseVerdict } from '../case.js';
import type { LayerResult } from '../result.js';

/** How often each verdict is there. */
export type VerdictCounts = Readonly<Record<CaseVerdict, number>>;

/** Counts the verdicts of cases. */
export const countVerdicts = (cases: readonly Case[]): VerdictCounts => {
  const counts = { passed: 0, failed: 0, error: 0, pending: 0, skipped: 0 };
  for (const { verdict } of cases) counts[verdict]++;
  return counts;
};

/** `12 passed, 1 skipped`; what is not there is not named, but for what passed. */
export const describeCounts = (counts: VerdictCounts): string =>
  Object.entries(counts)
    .filter(([verdict, count]) => count > 0 || verdict === 'passed')
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');

/** Cases that came to the same, for the same reason. */
export interface ReasonGroup {
  readonly layer: string;
  readonly verdict: CaseVerdict;
  readonly reason: string;
  readonly names: readonly string[];
}

/** What did not pass, with one entry for each reason. */
export const groupByReason = (layers: readonly LayerResult[]): ReasonGroup[] => {
  const groups = new Map<string, ReasonGroup & { readonly names: string[] }>();
  for (const { layer, cases } of layers) {
    for (const { name, verdict, reason = '' } of cases) {
      if (verdict === 'passed') continue;
      const key = [layer, verdict, reason].join('\n');
      const group = groups.get(key) ?? { layer, verdict, reason, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
};

/** The first names of a group, and how many more there are. */
export const nameSome = ({ names }: ReasonGroup, most = 3): string => {
  const rest = names.length - most;
  return names.slice(0, most).join('; ') + (rest > 0 ? ` and ${rest} more` : '');
};
