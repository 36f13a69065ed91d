import picocolors from 'picocolors';
import type { ScenarioSummary } from '../../company/scenario/scenario-source.js';
import { createScenarioCatalogue } from '../../server/scenario-catalogue.js';
import { printLine } from '../print-line.js';

/** What `rollcall scenario list` takes on the command line. */
export interface ListOptions {
  readonly json?: boolean;
}

/** Prints every scenario that comes with Rollcall. */
export const listScenarios = async ({ json }: ListOptions): Promise<void> => {
  const summaries = await createScenarioCatalogue().list();
  if (json) printLine(JSON.stringify(summaries, null, 2));
  else for (const summary of summaries) printLine(toLines(summary));
};

const toLines = ({ name, description, parameters }: ScenarioSummary): string =>
  [
    `${picocolors.bold(name.padEnd(18))} ${description}`,
    ...Object.entries(parameters).map(
      ([parameter, declared]) =>
        `${' '.repeat(18)} ${picocolors.dim(`-P ${parameter}=${declared.default}  ${declared.description}`)}`,
    ),
  ].join('\n');
