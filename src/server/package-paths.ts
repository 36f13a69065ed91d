import { join } from 'node:path';

// The same two steps up from `src/server` and from `dist/server`.
const packageDirectory = join(import.meta.dirname, '..', '..');

/** Our specs, a folder for each API. */
export const specsDirectory = join(packageDirectory, 'specs');

/** Our scenarios. */
export const scenariosDirectory = join(packageDirectory, 'fixtures', 'scenarios');

/** What the build made of specs and scenarios. */
export const compiledDirectory = join(packageDirectory, 'dist', 'compiled');

/** The vendor knowledge, a folder for each API that has some. */
export const apisDirectory = join(import.meta.dirname, '..', 'apis');
