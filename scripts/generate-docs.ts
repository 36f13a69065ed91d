/**
 * Writes the tables of README.md and of `docs/` that follow from specs and code, between their markers.
 * With `--check` it writes nothing, and exits with 1 and the names of the pages that are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdditions } from './docs/additions.js';
import { describeDifferences } from './docs/differences.js';
import { describeExamples } from './docs/examples.js';
import { describeOperations } from './docs/operations.js';
import { describeCast, describeKeys, describeScenarios, describeTerms } from './docs/scenarios.js';
import { replaceSection } from './docs/section.js';
import { describeVendorErrors } from './docs/vendor-errors.js';

const ROOT = join(import.meta.dirname, '..');

/** The sections of each page, by name. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    examples: await describeExamples(),
    differences: describeDifferences(),
    operations: await describeOperations(),
  },
  'docs/fidelity.md': { differences: describeDifferences(), additions: describeAdditions() },
  'docs/scenarios.md': {
    scenarios: await describeScenarios(),
    keys: describeKeys(),
    terms: describeTerms(),
    cast: describeCast(),
  },
  'docs/errors.md': { 'vendor errors': await describeVendorErrors() },
};

const stale = Object.entries(pages).flatMap(([path, sections]) => {
  const file = join(ROOT, path);
  const page = readFileSync(file, 'utf8');
  const fresh = Object.entries(sections).reduce((text, [name, section]) => replaceSection(text, name, section), page);
  if (fresh === page) return [];
  if (!process.argv.includes('--check')) writeFileSync(file, fresh);
  return [path];
});

if (!process.argv.includes('--check')) {
  console.log(stale.length === 0 ? 'All generated tables are fresh.' : `Wrote tables of ${stale.join(', ')}.`);
} else if (stale.length > 0) {
  console.error(`Stale tables: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
