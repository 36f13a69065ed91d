/**
 * Writes `src/catalogue.gen.ts`, the names that the library's types know: APIs, operations, collections and scenarios.
 * With `--check` it writes nothing, and exits with 1 where that file is stale.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../src/core/json.js';
import { listSpecs, readSpec } from './read-spec.js';
import { writeGenerated } from './write-generated.js';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'src/catalogue.gen.ts';

const listOperations = (api: string): string[] =>
  Object.values(readSpec(api, 'observed')['paths'] as object)
    .flatMap((item: object) => Object.values(item))
    .flatMap((operation: unknown) => (isObject(operation) ? (operation['operationId'] ?? []) : []) as string | never[])
    .sort();

/** Where an API says what its records have to be like. */
const findRecords = (api: string): string | undefined =>
  ['records.ts', 'records/rules.ts'].find((name) => existsSync(join(ROOT, 'src/apis', api, name)));

const toUnion = (names: readonly string[]): string => names.map((name) => `\n  | '${name}'`).join('');

const apis = listSpecs()
  .filter((api) => api !== 'admin')
  .map((id) => ({ id, alias: id.replace(/\W/g, '_'), records: findRecords(id)?.replace(/\.ts$/, '.js') }));

const scenarios = readdirSync(join(ROOT, 'fixtures/scenarios'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();

const text = `// Generated from specs and fixtures/scenarios by \`npm run generate\`; do not edit.

${apis
  .filter(({ records }) => records)
  .map(({ id, alias, records }) => `import type { records as ${alias} } from './apis/${id}/${records}';`)
  .join('\n')}

/** The scenarios that come with Rollcall. */
export type ScenarioName =${toUnion(scenarios)};

/** The operations of each API that comes with Rollcall. */
export interface Operations {
${apis.map(({ id }) => `  readonly '${id}':${toUnion(listOperations(id)).replaceAll('\n', '\n  ')};`).join('\n')}
}

/** The rules for the records of each collection. */
export interface Rules {
${apis.map(({ id, alias, records }) => `  readonly '${id}': ${records ? `typeof ${alias}` : 'object'};`).join('\n')}
}
`;

writeGenerated(FILE, text, 'names');
