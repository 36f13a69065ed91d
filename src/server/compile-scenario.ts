import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isObject } from '../core/json.js';
import { RollcallError } from '../core/rollcall-error.js';
import type { Scenario } from './scenario.js';

const rules: Readonly<Record<keyof Scenario, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string',
  people: (value) => Number.isInteger(value) && (value as number) >= 0,
  seed: (value) => Number.isInteger(value),
  now: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

/** Reads a scenario from its file and checks it. */
export const compileScenario = (file: string): Scenario => {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  const shown = relative(process.cwd(), file) || file;
  const [error] = parsed.errors;
  if (error) throw refuse(`${shown}:${lineCounter.linePos(error.pos[0]).line} ${error.message}`);
  const value: unknown = parsed.toJS();
  if (!isObject(value)) throw refuse(`${shown} holds no scenario.`);
  for (const [member, isValid] of Object.entries(rules)) {
    if (!isValid(value[member])) throw refuse(`${shown}: "${member}" is missing, or not what it has to be.`);
  }
  return value as unknown as Scenario;
};

const refuse = (message: string): RollcallError => new RollcallError('INVALID_SCENARIO', message);
