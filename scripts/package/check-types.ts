import { spawnSync } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, sep } from 'node:path';
import type { EntryPoint } from './project.js';

const OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  listFiles: true,
  types: ['node'],
};

const REQUIRED = `import rollcall = require('rollcall');
export const mock: Promise<rollcall.Mock> = rollcall.createMock();
`;

/** Compiles a program that imports everything, as strictly as can be; throws with what the compiler says. */
export const checkTypes = (root: string, project: string, entries: readonly EntryPoint[]): void => {
  const lines = entries.map(({ specifier }, index) => `export type * as entry${index} from '${specifier}';`);
  writeFileSync(join(project, 'esm.ts'), lines.join('\n'));
  const required = entries.map(
    ({ specifier }, index) =>
      `import entry${index} = require('${specifier}');\nexport type Entry${index} = typeof entry${index};`,
  );
  writeFileSync(join(project, 'commonjs.cts'), REQUIRED + required.join('\n'));
  const files = ['esm.ts', 'commonjs.cts'];
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, files }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
  const told = stdout.trimEnd().split('\n');
  if (status !== 0) throw new Error(told.filter((line) => !line.startsWith('/')).join('\n'));
  // A folder above the project may have packages too, which the package's users do not.
  const own = [project, join(root, 'node_modules')].map((folder) => realpathSync(folder) + sep);
  const foreign = told.filter((file) => !own.some((folder) => file.startsWith(folder)) && !isNamesake(file));
  if (foreign.length > 0) throw new Error(`The types need what the package does not depend on: ${foreign.join(', ')}`);
};

/** Whether it is of a package that happens to have the name of a module of Node. */
const isNamesake = (file: string): boolean => isBuiltin(/.*\/node_modules\/([^/]+)/.exec(file)?.[1] ?? '');
