import picocolors from 'picocolors';
import { createScenarioCheck } from '../../server/check-scenario.js';
import { createScenarioCatalogue } from '../../server/scenario-catalogue.js';
import { printLine } from '../print-line.js';

/** What `rollcall scenario check` takes on the command line. */
export interface CheckOptions {
  readonly json?: boolean;
}

/** Checks scenarios, all that come with Rollcall unless some are named, and prints every problem of every one. */
export const check = async (named: readonly string[], { json }: CheckOptions): Promise<void> => {
  const scenarios = named.length === 0 ? createScenarioCatalogue().names() : named;
  const findError = createScenarioCheck();
  const results: { readonly scenario: string; readonly problems: readonly string[] }[] = [];
  for (const scenario of scenarios) {
    const error = await findError(scenario);
    results.push({ scenario, problems: error?.message.split('\n') ?? [] });
  }
  if (json) printLine(JSON.stringify(results, null, 2));
  else for (const { scenario, problems } of results) printLine(toLines(scenario, problems));
  if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
};

const toLines = (scenario: string, problems: readonly string[]): string =>
  problems.length === 0
    ? `${picocolors.green('valid')}   ${scenario}`
    : [`${picocolors.red('invalid')} ${scenario}`, ...problems].join('\n');
