/**
 * Writes `test/docs/examples.gen.ts`: the examples of docstrings and pages as tests, which the compiler reads with
 * everything else. With `--check` it writes nothing, and exits with 1 where that file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExamples } from './examples/write-examples.js';

const FILE = 'test/docs/examples.gen.ts';

const file = join(import.meta.dirname, '..', FILE);
const text = writeExamples();
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
if (process.argv.includes('--check')) {
  if (!isFresh) {
    console.error(`Stale: ${FILE}. Run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
} else {
  if (!isFresh) writeFileSync(file, text);
  console.log(isFresh ? 'All examples are fresh.' : `Wrote ${FILE}.`);
}
