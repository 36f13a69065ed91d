import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { ParameterValues } from '../../company/scenario/scenario-source.js';
import { openScenario } from '../../server/load-scenario.js';
import { printLine } from '../print-line.js';

/** What `rollcall scenario show` takes on the command line. */
export interface ShowOptions {
  readonly resolved?: boolean;
  readonly parameter?: ParameterValues;
  readonly json?: boolean;
}

/** Prints a scenario: its file as it is, or what it comes to. */
export const show = async (named: string, { resolved, parameter, json }: ShowOptions): Promise<void> => {
  const { catalogue, name } = openScenario(named);
  if (!resolved && parameter === undefined && !json) {
    printLine(readFileSync(catalogue.locate(name), 'utf8').trimEnd());
    return;
  }
  const isSource = !resolved && parameter === undefined;
  const scenario = isSource
    ? await catalogue.show(name)
    : await catalogue.resolve(name, parameter && { parameters: parameter });
  printLine(json ? JSON.stringify(scenario, null, 2) : stringify(scenario).trimEnd());
};
