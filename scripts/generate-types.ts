/**
 * Writes `src/apis/<api>/types.gen.ts` from the observed form of every vendor's spec, for handlers, and `client.gen.ts`
 * beside it for those who ask: what has a default need not be sent.
 * With `--check` it writes nothing, and exits with 1 and the names of the files that are stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { isObject } from '../src/core/json.js';
import { documentClientTypes } from './examples/document-client-types.js';
import { listSpecs, readSpec } from './read-spec.js';

const ROOT = join(import.meta.dirname, '..');

interface GeneratedFile {
  readonly file: string;
  readonly write: () => Promise<string>;
}

const listFiles = (api: string): GeneratedFile[] => {
  if (api === 'admin') return [{ file: join(ROOT, 'src/admin/types.gen.ts'), write: () => writeHandlerTypes(api) }];
  const folder = join(ROOT, 'src/apis', api);
  return [
    { file: join(folder, 'types.gen.ts'), write: () => writeHandlerTypes(api) },
    { file: join(folder, 'client.gen.ts'), write: () => writeClientTypes(api) },
  ];
};

type Spec = Exclude<Parameters<typeof openapiTS>[0], string>;

const writeHandlerTypes = async (api: string): Promise<string> => {
  const spec = fillDefaults(readSpec(api, 'observed')) as unknown as Spec;
  return print(api, await openapiTS(spec, { immutable: true, silent: true }));
};

const writeClientTypes = async (api: string): Promise<string> => {
  const spec = readSpec(api, 'observed');
  const types = await openapiTS(spec as unknown as Spec, { silent: true, defaultNonNullable: false });
  return documentClientTypes(api, spec, print(api, types));
};

const print = (api: string, types: Parameters<typeof astToString>[0]): string =>
  `// Generated from specs/${api} by \`npm run generate\`; do not edit.\n\n${astToString(types)}`;

/** Handlers get defaults filled in, so to them a parameter that has one is never absent. */
const fillDefaults = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fillDefaults);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillDefaults(member)]));
  const isParameter = typeof copy.in === 'string' && isObject(copy.schema);
  return isParameter && isObject(copy.schema) && 'default' in copy.schema ? { ...copy, required: true } : copy;
};

const isFresh = (file: string, types: string): boolean => existsSync(file) && readFileSync(file, 'utf8') === types;

const writeTypes = (file: string, types: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, types);
};

const stale: string[] = [];
for (const { file, write } of listSpecs().flatMap(listFiles)) {
  const types = await write();
  if (isFresh(file, types)) continue;
  stale.push(relative(ROOT, file));
  if (!process.argv.includes('--check')) writeTypes(file, types);
}

if (!process.argv.includes('--check')) {
  console.log(stale.length === 0 ? 'All generated types are fresh.' : `Wrote ${stale.join(', ')}.`);
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
