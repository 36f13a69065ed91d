import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { toScenarioSource } from '../company/scenario/to-scenario-source.js';
import type { Mock } from '../create-mock.js';
import { type MockOptions, toOverrides } from '../resolve-options.js';
import { loadScenario, openScenario } from '../server/load-scenario.js';
import type { Reporter } from './reporter.js';

/** Editors write a file in several steps; this many milliseconds after the last one it is read. */
const SETTLES = 50;

/**
 * Puts the default world of a mock into its scenario again whenever a file in the scenario's folder changes what the
 * scenario comes to. One that is not right is told of, and changes nothing. Every change after this resolves is seen.
 */
export const watchScenario = async (mock: Mock, options: MockOptions, reporter: Reporter): Promise<void> => {
  const named = options.scenario ?? 'baseline';
  const { catalogue, name } = openScenario(named);
  const read = async () => {
    const asked = { parameters: options.parameters ?? {}, overrides: toOverrides(options, Date.now()) };
    return toScenarioSource((await loadScenario(named, asked)).scenario);
  };
  let last: string | undefined;
  const apply = async (): Promise<void> => {
    try {
      const source = await read();
      const text = JSON.stringify(source);
      if (text === last) return;
      last = text;
      await mock.scenario(source);
      reporter.applied(name);
    } catch (error) {
      // Whatever is put right afterwards counts as a change, even back to what it was.
      last = undefined;
      reporter.refused(error as Error);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(dirname(catalogue.locate(name)), () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(apply);
    }, SETTLES);
  }).on('error', reporter.refused);
  last = JSON.stringify(await read());
};
