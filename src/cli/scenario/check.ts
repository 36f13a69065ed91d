import picocolors from 'picocolors';
import { ScenarioError } from '../../company/scenario/scenario-error.js';
import { createMock } from '../../create-mock.js';
import { openScenario } from '../../server/load-scenario.js';
import { createScenarioCatalogue } from '../../server/scenario-catalogue.js';
import { printLine } from '../print-line.js';

/** What `rollcall scenario check` takes on the command line. */
export interface CheckOptions {
  readonly json?: boolean;
}

/** Checks scenarios, all that come with Rollcall unless some are named, and prints every problem of every one. */
export const check = async (named: readonly string[], { json }: CheckOptions): Promise<void> => {
  const scenarios = named.length === 0 ? createScenarioCatalogue().names() : named;
  const results: { readonly scenario: string; readonly problems: readonly string[] }[] = [];
  for (const scenario of scenarios) results.push({ scenario, problems: await findProblems(scenario) });
  if (json) printLine(JSON.stringify(results, null, 2));
  else for (const { scenario, problems } of results) printLine(toLines(scenario, problems));
  if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
};

const toLines = (scenario: string, problems: readonly string[]): string =>
  problems.length === 0
    ? `${picocolors.green('valid')}   ${scenario}`
    : [`${picocolors.red('invalid')} ${scenario}`, ...problems].join('\n');

/** What is wrong with a scenario, with the defaults of its parameters and with every bound, up to a whole mock of it. */
const findProblems = async (named: string): Promise<readonly string[]> => {
  const { catalogue, name } = openScenario(named, { fresh: true });
  try {
    await catalogue.resolve(name);
    const { parameters } = await catalogue.summarise(name);
    for (const [parameter, { minimum, maximum, enum: values = [] }] of Object.entries(parameters)) {
      for (const value of [minimum, maximum, ...(values as readonly string[])]) {
        if (value !== undefined) await catalogue.resolve(name, { parameters: { [parameter]: value } });
      }
    }
    await using mock = await createMock({ scenario: named, listen: false });
    await mock.fetch('/__admin/credentials');
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n');
    throw error;
  }
};
