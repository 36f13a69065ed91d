import type { components } from './types.gen.js';

/** The collection of the exposures, by id. */
export const EXPOSURES = 'privacybee/exposures';

type Exposure = components['schemas']['Exposure'];

/** A status that an exposure came to, and when. */
export type ExposureMove = {
  readonly status: Exposure['status'];
  /** RFC 3339 in UTC. */
  readonly when: string;
};

/** An exposure as stored: status and dates are those of its history, so they cannot disagree with it. */
export type ExposureRecord = Pick<Exposure, 'id' | 'employee_id' | 'exposed' | 'data_found'> & {
  /** The company that it is shown to; null once its employee has left and kept the account. */
  readonly company_id: string | null;
  /** Id of the data broker. */
  readonly broker: number;
  /** Oldest first, never empty. */
  readonly history: readonly ExposureMove[];
  /** From when on the removal can come a step further, a midnight; null for one that is over. */
  readonly next_step_at: string | null;
};

/** The status that an exposure came to last. */
export const lastMove = ({ history }: ExposureRecord): ExposureMove => history[history.length - 1] as ExposureMove;
