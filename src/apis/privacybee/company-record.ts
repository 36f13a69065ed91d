/** The collection of the companies, by id. */
export const COMPANIES = 'privacybee/companies';

/** A company whose employees Privacy Bee looks after. */
export type CompanyRecord = {
  readonly id: string;
  readonly name: string;
  /** Host name of the addresses that the company gives to its people. */
  readonly domain: string;
};
