import { createChance } from '../../core/chance.js';
import { DAY, startOfDay, toSeconds } from '../../core/clock.js';
import { type ExposureMove, type ExposureRecord, lastMove } from './exposure-record.js';

/** The step that a removal takes from each status. */
const NEXT: Readonly<Record<ExposureMove['status'], ExposureMove['status'] | null>> = {
  pending: 'in_progress',
  in_progress: 'closed',
  closed: null,
  not_found: null,
};

/** How many days pass between a status and the next; our choice. */
const DAYS: Readonly<Record<ExposureMove['status'], readonly [fewest: number, most: number] | null>> = {
  pending: [2, 14],
  in_progress: [7, 45],
  closed: null,
  not_found: null,
};

/** When an exposure that is in a status since `from` can come a step further: a midnight, or null where it is over. */
export const drawNextStep = (
  seed: number,
  { id, status, from }: { readonly id: number; readonly status: ExposureMove['status']; readonly from: number },
): string | null => {
  const days = DAYS[status];
  if (!days) return null;
  const wait = createChance(seed, 'privacybee', 'steps', id, status).integer(...days);
  return toSeconds(startOfDay(from) + wait * DAY);
};

/**
 * An exposure one step further: the status moves with its date and its history, because it is the last entry of that.
 * One that is closed shows nothing any more.
 */
export const moveExposure = (exposure: ExposureRecord, at: number, seed: number): ExposureRecord => {
  const status = NEXT[lastMove(exposure).status];
  if (status === null) return exposure;
  return {
    ...exposure,
    exposed: exposure.exposed && status !== 'closed',
    history: [...exposure.history, { status, when: toSeconds(at) }],
    next_step_at: drawNextStep(seed, { id: exposure.id, status, from: at }),
  };
};
