import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a generated file of the repository where it is stale; with `--check`, says so instead and fails. */
export const writeGenerated = (path: string, text: string, name: string): void => {
  const file = join(import.meta.dirname, '..', path);
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!process.argv.includes('--check')) {
    if (!isFresh) writeFileSync(file, text);
    console.log(isFresh ? `All ${name} are fresh.` : `Wrote ${path}.`);
  } else if (!isFresh) {
    console.error(`Stale: ${path}. Run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
};
