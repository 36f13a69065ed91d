import type { Company } from '../company/company.js';
import { type CompanyOptions, generateCompany } from '../company/generate-company.js';

/** Companies that are still used, by what they were made from. */
const companies = new Map<string, WeakRef<Company>>();

const gone = new FinalizationRegistry<string>((key) => {
  if (companies.get(key)?.deref() === undefined) companies.delete(key);
});

/**
 * The company that these options make. It is a value, and making people up takes longer than all else that a mock does
 * at its start; so mocks of one process that start alike have the same one, as long as one of them is there.
 */
export const findCompany = (options: CompanyOptions): Company => {
  const key = JSON.stringify(options);
  const known = companies.get(key)?.deref();
  if (known) return known;
  const company = generateCompany(options);
  companies.set(key, new WeakRef(company));
  gone.register(company, key);
  return company;
};
