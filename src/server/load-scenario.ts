import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isObject } from '../core/json.js';
import { RollcallError } from '../core/rollcall-error.js';
import { scenariosDirectory } from './package-paths.js';

/** A company in a known state, as its file describes it. */
export interface Scenario {
  readonly name: string;
  readonly description: string;
  /** How many people there are. */
  readonly people: number;
  readonly seed: number;
  /** The instant that the scenario is set at, RFC 3339. */
  readonly now: string;
}

/** Names of the scenarios that there are. */
export const listScenarios = (): string[] =>
  readdirSync(scenariosDirectory)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();

/** Loads the scenario of that name. */
export const loadScenario = (name: string): Scenario => {
  const file = join(scenariosDirectory, `${name}.yaml`);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    throw new RollcallError(
      'UNKNOWN_SCENARIO',
      `There is no scenario "${name}". There is ${listScenarios().join(', ')}.`,
    );
  }
  return readScenario(readFileSync(file, 'utf8'), file);
};

const rules: Readonly<Record<keyof Scenario, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  people: (value) => Number.isInteger(value) && (value as number) >= 0,
  seed: (value) => Number.isInteger(value),
  now: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

const readScenario = (text: string, file: string): Scenario => {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter });
  const value: unknown = parsed.toJS();
  const [error] = parsed.errors;
  if (error) throw refuse(`${file}:${lineCounter.linePos(error.pos[0]).line} ${error.message}`);
  if (!isObject(value)) throw refuse(`${file} holds no scenario.`);
  for (const [member, isValid] of Object.entries(rules)) {
    if (!isValid(value[member])) throw refuse(`${file}: "${member}" is missing, or not what it has to be.`);
  }
  return value as unknown as Scenario;
};

const refuse = (message: string): RollcallError => new RollcallError('INVALID_SCENARIO', message);
