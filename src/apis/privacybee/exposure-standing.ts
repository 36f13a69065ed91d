import { type Change, Collection, type View } from '../../core/collection.js';
import { type ExposureRecord, lastMove } from './exposure-record.js';
import { toRiskScore } from './risk-score.js';
import type { components } from './types.gen.js';

/** What follows from the exposures of one employee, and these, in order of their ids. */
export type ExposureStanding = {
  readonly exposures: readonly ExposureRecord[];
  readonly counts: components['schemas']['ExposureCounts'];
  readonly riskScore: number;
};

const toStanding = (exposures: readonly ExposureRecord[]): ExposureStanding => {
  const counts = { total: exposures.length, pending: 0, in_progress: 0, closed: 0, not_found: 0 };
  for (const exposure of exposures) counts[lastMove(exposure).status]++;
  return { exposures, counts, riskScore: toRiskScore(exposures) };
};

const noExposures = toStanding([]);

const build = (exposures: Collection<ExposureRecord>): Collection<ExposureStanding> => {
  const byEmployee = new Map<number, ExposureRecord[]>();
  for (const exposure of exposures.values()) {
    const known = byEmployee.get(exposure.employee_id);
    if (known) known.push(exposure);
    else byEmployee.set(exposure.employee_id, [exposure]);
  }
  return Collection.of([...byEmployee].map(([id, own]) => [id, toStanding(own)] as const));
};

const update = (
  standings: Collection<ExposureStanding>,
  changes: readonly Change<ExposureRecord>[],
): Collection<ExposureStanding> => {
  const touched = new Map<number, Map<number, ExposureRecord>>();
  const listOwn = ({ employee_id }: ExposureRecord): Map<number, ExposureRecord> => {
    const known = standings.get(employee_id)?.exposures ?? [];
    const own = touched.get(employee_id) ?? new Map(known.map((exposure) => [exposure.id, exposure]));
    touched.set(employee_id, own);
    return own;
  };
  for (const { before, after } of changes) {
    if (before) listOwn(before).delete(before.id);
    if (after) listOwn(after).set(after.id, after);
  }
  return standings.with(
    [...touched].map(([key, own]) => {
      const exposures = [...own.values()].sort((left, right) => left.id - right.id);
      return { key, record: exposures.length === 0 ? undefined : toStanding(exposures) };
    }),
  );
};

const standingsByEmployee: View<ExposureRecord, Collection<ExposureStanding>> = { build, update };

/** How the exposures of an employee stand, always as those are. */
export const readStanding = (exposures: Collection<ExposureRecord>, employeeId: number): ExposureStanding =>
  exposures.view(standingsByEmployee).get(employeeId) ?? noExposures;
