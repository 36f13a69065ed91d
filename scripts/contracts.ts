/**
 * Writes `contracts/` anew, by running the consumer tests against Pact's mock server.
 * With `--check` it writes nothing, and exits with 1 and the names of the files that are not what the tests write.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startVitest } from 'vitest/node';
import { contractsFolder, readContracts } from '../test/contracts/read-contracts.js';
import { tidyContract } from '../test/contracts/tidy-contract.js';

const ROOT = join(import.meta.dirname, '..');

/** Runs the consumer tests; false if one failed. */
const runConsumers = async (folder: string): Promise<boolean> => {
  process.env['CONTRACTS_FOLDER'] = folder;
  process.env['PACT_DO_NOT_TRACK'] = 'true';
  const options = { root: ROOT, config: join(ROOT, 'test/contracts/vitest.config.ts'), watch: false };
  const vitest = await startVitest('test', [], options);
  await vitest.close();
  const modules = vitest.state.getTestModules();
  return modules.length > 0 && modules.every((module) => module.ok());
};

/** By path below their folder, the text of the files that a folder should hold or holds. */
const toTexts = (folder: string, files: ReturnType<typeof readContracts>): ReadonlyMap<string, string> =>
  new Map(files.map(({ file, text }) => [relative(folder, file), text]));

const findStale = (written: string): string[] => {
  const wanted = toTexts(written, readContracts(written));
  const present = toTexts(contractsFolder, readContracts());
  return [...new Set([...wanted.keys(), ...present.keys()])].filter((path) => wanted.get(path) !== present.get(path));
};

/** Puts the files in place, and takes away what no consumer test writes any more. */
const replaceContracts = (written: string): void => {
  for (const { file } of readContracts()) rmSync(file);
  cpSync(written, contractsFolder, { recursive: true });
};

const main = async (folder: string): Promise<string | undefined> => {
  if (!(await runConsumers(folder))) return 'A consumer test failed, so no contract was written.';
  for (const { file } of readContracts(folder)) writeFileSync(file, tidyContract(readFileSync(file, 'utf8')));
  const stale = findStale(folder);
  if (stale.length === 0) return undefined;
  if (process.argv.includes('--check')) {
    return `Stale in contracts/: ${stale.join(', ')}. Run \`npm run contracts\` and commit the result.`;
  }
  replaceContracts(folder);
  console.log(`Wrote ${stale.join(', ')}.`);
  return undefined;
};

const folder = mkdtempSync(join(tmpdir(), 'rollcall-contracts-'));
const complaint = await main(folder).finally(() => rmSync(folder, { recursive: true }));
if (complaint === undefined) console.log('All contracts are fresh.');
else {
  console.error(complaint);
  process.exitCode = 1;
}
