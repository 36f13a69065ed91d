import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const JEST = 'jest@30.5.2';

const EXPECTED = [
  'number 1 has a world of its own passed',
  'number 2 has a world of its own passed',
  'number 3 has a world of its own passed',
  'a test of a row passed',
  'asks a vendor by its real name passed',
  'throws failed',
  'takes too long failed',
];

/** Puts jest into a folder, from the registry; gives its program, or the reason why it could not be put there. */
export const installJest = async (folder: string): Promise<{ program: string } | { reason: string }> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const parameters = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    '--fetch-retries=0',
  ];
  const install = promisify(execFile)('npm', [...parameters, JEST], { cwd: folder });
  const program = join(folder, 'node_modules/jest/bin/jest.js');
  return install.then(
    () => ({ program }),
    (error: Error) => ({ reason: error.message }),
  );
};

/** Runs tests of `rollcall/testing` with jest in a project that has the package; throws where one does not end as it has to. */
export const useJest = (node: string, project: string, program: string): void => {
  copyFileSync(join(import.meta.dirname, 'with-jest.js'), join(project, 'with-jest.test.js'));
  const config = JSON.stringify({
    rootDir: project,
    transform: {},
    testMatch: ['<rootDir>/*.test.js'],
    watchman: false,
  });
  const results = join(project, 'jest.json');
  const parameters = ['--experimental-vm-modules', program, '--config', config, '--json', `--outputFile=${results}`];
  const { stderr } = spawnSync(node, parameters, { cwd: project, encoding: 'utf8', timeout: 60_000 });
  const told = JSON.parse(readFileSync(results, 'utf8')).testResults.flatMap(
    ({ assertionResults }: { assertionResults: { title: string; status: string }[] }) => assertionResults,
  );
  const ended = told.map(({ title, status }: { title: string; status: string }) => `${title} ${status}`);
  if (JSON.stringify(ended) !== JSON.stringify(EXPECTED)) throw new Error(`With jest, ${ended.join(', ')}:\n${stderr}`);
  // Jest tells no test that its time is over.
  const printed = stderr.match(/The test asked its world, fork-\d+, one request/g) ?? [];
  if (printed.length !== 1) throw new Error(`With jest, ${printed.length} journals were printed:\n${stderr}`);
};
