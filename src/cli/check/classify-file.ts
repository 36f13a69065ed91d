import { readFileSync } from 'node:fs';
import { isObject } from '../../core/json.js';
import type { Misfit } from '../../core/misfit.js';
import { scenarioSchemaFile } from '../../server/package-paths.js';
import { isMisfit, readSourceFile, type SourceFile } from '../../server/source-file.js';
import { isPact } from '../../verification/contracts/read-pact.js';

/** What a file is, by what it says; `broken` is one that cannot be read. */
export type Classified =
  | { readonly kind: 'spec' | 'overlay' | 'scenario' | 'contract'; readonly source: SourceFile }
  | { readonly kind: 'broken'; readonly misfit: Misfit }
  | { readonly kind: 'other' };

/** Names that a file may have and be none of a scenario's. */
const COMMON = new Set(['$schema', 'name', 'description', 'parameters']);

let known: readonly string[] | undefined;

/** The members by which a scenario is known, as the schema of scenarios has them. */
const listScenarioKeys = (): readonly string[] => {
  known ??= readProperties().filter((key) => !COMMON.has(key));
  return known;
};

const readProperties = (): string[] => {
  const { properties } = JSON.parse(readFileSync(scenarioSchemaFile, 'utf8')) as { properties: object };
  return Object.keys(properties);
};

/** Says what a file is. One that was named by a user is taken for a scenario sooner than one that was only found. */
export const classifyFile = (path: string, isNamed: boolean): Classified => {
  const source = readSourceFile(path);
  if (isMisfit(source)) return isNamed || looksOurs(path) ? { kind: 'broken', misfit: source } : { kind: 'other' };
  const { value } = source;
  if (!isObject(value)) return { kind: 'other' };
  if ('openapi' in value || 'swagger' in value) return { kind: 'spec', source };
  if ('overlay' in value) return { kind: 'overlay', source };
  if (isPact(value)) return { kind: 'contract', source };
  const isTold = listScenarioKeys().some((key) => Object.hasOwn(value, key));
  return typeof value['name'] === 'string' && (isTold || isNamed) ? { kind: 'scenario', source } : { kind: 'other' };
};

/** Whether a file that cannot be read was meant to be one of those that are checked. */
const looksOurs = (path: string): boolean => {
  const keys = ['openapi', 'overlay', 'interactions', ...listScenarioKeys()];
  return new RegExp(`^\\s*"?(${keys.join('|')})"?\\s*:`, 'm').test(readFileSync(path, 'utf8'));
};
