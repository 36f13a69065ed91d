import type { Company } from '../../company/company.js';
import { createToken, hashKeys } from '../../core/chance.js';
import type { SeededCredential } from '../../engine/behaviour.js';

/** Id of the company at Privacy Bee. */
export const toCompanyId = ({ seed }: Company): string =>
  String(1000 + (hashKeys(seed, 'privacybee', 'company') % 9000));

/** The access tokens that the company has. */
export const createCredentials = ({ seed }: Company): readonly SeededCredential[] => [
  { secret: createToken(40, seed, 'privacybee', 'credentials', 'full'), description: 'Full rights.' },
];
