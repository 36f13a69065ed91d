import { existsSync, readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { createScenarioValidator } from '../company/scenario/create-scenario-validator.js';
import { ScenarioError } from '../company/scenario/scenario-error.js';
import type { JsonObject } from '../core/json.js';
import { RollcallError } from '../core/rollcall-error.js';
import { verifySchemaFile } from '../server/package-paths.js';
import { readScenarioFile } from '../server/read-scenario-file.js';
import type { VerifyOptions } from '../verification/verify-options.js';
import { fillIn } from './fill-in.js';

/** What a file of options, or flags, say of a verification. */
export type VerifyConfig = Partial<Omit<VerifyOptions, 'api'>>;

/**
 * Reads a file of options, YAML or JSON; variables of the environment are filled in where secrets may stand.
 * @throws RollcallError that says where in the file what is wrong
 */
export const readVerifyConfig = (file: string): VerifyConfig => {
  if (!existsSync(file)) throw new RollcallError('INVALID_CONFIG', `There is no file ${file}.`);
  try {
    const { source, findPlace } = readScenarioFile(file, 'options');
    const validate = createScenarioValidator(JSON.parse(readFileSync(verifySchemaFile, 'utf8')) as JsonObject);
    const problems = validate(source as JsonObject, source);
    if (problems.length > 0) throw new ScenarioError(problems, findPlace);
    const { $schema: _, ...options } = source as JsonObject;
    return fillInSecrets(options as VerifyConfig, file);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new RollcallError('INVALID_CONFIG', error.message);
  }
};

const fillInSecrets = (options: VerifyConfig, file: string): VerifyConfig => {
  const { headers, existing, states, pact } = options;
  try {
    return {
      ...options,
      ...(headers && { headers: fillInAll(headers) }),
      ...(existing && { existing: fillInAll(existing) }),
      ...(states?.headers && { states: { ...states, headers: fillInAll(states.headers) } }),
      ...(pact && { pact: fillInTexts(pact) as Readonly<Record<string, unknown>> }),
    };
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new RollcallError('INVALID_CONFIG', `${file}: ${error.message}`);
  }
};

const fillInAll = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fillIn(String(value))]));

/** The broker's token is a secret, the provider's version what CI builds. */
const fillInTexts = (value: unknown): unknown => {
  if (typeof value === 'string') return fillIn(value);
  if (Array.isArray(value)) return value.map(fillInTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillInTexts(member)]));
};
