import type { Misfit } from '../../core/misfit.js';

/** Something in a contract that does not fit; the pointer leads into its file. */
export type ContractFound = Pick<Misfit, 'rule' | 'severity' | 'message' | 'pointer'>;
