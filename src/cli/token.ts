import { type SeededOrganization, toOrganizationId } from '../apis/peoplelogic/ids.js';
import { createSeededToken } from '../apis/peoplelogic/seeded-token.js';
import type { Company } from '../company/company.js';
import { generateCompany } from '../company/generate-company.js';
import { toCompanyOptions } from '../company/scenario/resolved-scenario.js';
import type { ParameterValues } from '../company/scenario/scenario-source.js';
import { addDuration } from '../core/add-duration.js';
import { RollcallError } from '../core/rollcall-error.js';
import { type MockOptions, resolveOptions, toOverrides } from '../resolve-options.js';
import { loadScenario } from '../server/load-scenario.js';

/** What `rollcall token` takes on the command line. */
export interface TokenOptions extends Pick<MockOptions, 'scenario' | 'people' | 'seed' | 'now'> {
  readonly parameter?: ParameterValues;
  readonly role: string;
  /** `main`, `other`, or the id of one of them. */
  readonly org: string;
  /** ISO 8601 duration. */
  readonly expiresIn?: string;
}

/** Prints a token that a mock with the same scenario and seed accepts; `api` is the only one whose clients sign. */
export const printToken = async (_api: string, { role, org, expiresIn, ...options }: TokenOptions): Promise<void> => {
  resolveOptions(options);
  const asked = { parameters: options.parameter ?? {}, overrides: toOverrides(options, Date.now()) };
  const { scenario } = await loadScenario(options.scenario ?? 'baseline', asked);
  const company = generateCompany(toCompanyOptions(scenario));
  console.log(createSeededToken(company, { which: findWhich(company, org), role, ...toEnd(company, expiresIn) }));
};

const ORGANIZATIONS: readonly SeededOrganization[] = ['main', 'other'];

const findWhich = (company: Company, org: string): SeededOrganization => {
  const which = ORGANIZATIONS.find((each) => org === each || org.toLowerCase() === toOrganizationId(company, each));
  if (which) return which;
  const known = ORGANIZATIONS.map((each) => `${each} (${toOrganizationId(company, each)})`).join(' or ');
  throw new RollcallError('INVALID_OPTION', `--org cannot be "${org}"; this company's keys belong to ${known}.`);
};

const toEnd = (company: Company, expiresIn: string | undefined): { readonly expiresAt?: number } => {
  if (expiresIn === undefined) return {};
  const expiresAt = addDuration(Date.parse(company.at), expiresIn);
  if (expiresAt !== undefined) return { expiresAt };
  throw new RollcallError('INVALID_OPTION', `--expires-in cannot be "${expiresIn}"; it is a duration such as PT1H.`);
};
