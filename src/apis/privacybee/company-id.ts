import type { Company } from '../../company/company.js';
import { hashKeys } from '../../core/chance.js';

const LOWEST = 1000;
const COUNT = 9000;

/** Id of the company at Privacy Bee. */
export const toCompanyId = ({ seed }: Pick<Company, 'seed'>): string =>
  String(LOWEST + (hashKeys(seed, 'privacybee', 'company') % COUNT));

/** Id of the other company at Privacy Bee, about which nobody else may learn anything. */
export const toOtherCompanyId = (company: Pick<Company, 'seed'>): string => {
  const distance = 1 + (hashKeys(company.seed, 'privacybee', 'other company') % (COUNT - 1));
  return String(LOWEST + ((Number(toCompanyId(company)) - LOWEST + distance) % COUNT));
};
