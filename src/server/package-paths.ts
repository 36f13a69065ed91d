import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The nearest folder upwards that is a package: the same for sources and for what the build makes of them. */
const findPackage = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : findPackage(dirname(folder));

/** The folder of this package. */
export const packageDirectory = findPackage(import.meta.dirname);

/** `src` or `dist`, whichever this runs from. */
const codeDirectory = join(packageDirectory, relative(packageDirectory, import.meta.dirname).split(sep)[0] as string);

/** What npm knows of this package. */
export const packageFile = join(packageDirectory, 'package.json');

/** Our specs, a folder for each API. */
export const specsDirectory = join(packageDirectory, 'specs');

/** Our scenarios. */
export const scenariosDirectory = join(packageDirectory, 'fixtures', 'scenarios');

/** What a scenario may hold, for editors and for the catalogue. */
export const scenarioSchemaFile = join(packageDirectory, 'fixtures', 'scenario.schema.json');

/** What clients rely on, a folder for each API. */
export const contractsDirectory = join(packageDirectory, 'contracts');

/** What a file of options for `rollcall verify` may hold. */
export const verifySchemaFile = join(packageDirectory, 'fixtures', 'verify.schema.json');

/** What the build made of specs and scenarios. */
export const compiledDirectory = join(packageDirectory, 'dist', 'compiled');

/** What the build made ready for the pages of documentation. */
export const docsDirectory = join(packageDirectory, 'dist', 'docs');

/** The vendor knowledge, a folder for each API that has some. */
export const apisDirectory = join(codeDirectory, 'apis');

/** The process that Pact's verifier runs in. */
export const verifierProgram = join(codeDirectory, 'verification', 'pact', 'verifier-process.js');
