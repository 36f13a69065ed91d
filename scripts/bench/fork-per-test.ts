/**
 * Measures what a world for every test costs beside a mock for every test: a cold start is a new process that imports the
 * built library and waits for a mock, a fork is what `rollcall/testing` does for a test, dropping included.
 * `npm run bench:fork`; exits with 1 where a fork costs a hundredth of a cold start or more.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMock } from '../../src/index.js';

const STARTS = 5;
const FORKS = 2000;
const LIBRARY = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const COLD = `const { createMock } = await import('${LIBRARY}'); await createMock(); console.log(performance.now()); process.exit()`;

/** Milliseconds from the start of the process until its mock is ready. */
const measureStart = (): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', COLD], { encoding: 'utf8' }));

const measureForks = async (people: number): Promise<number> => {
  await using mock = await createMock({ people });
  await mock.records('tidalbay', 'employees');
  const times: number[] = [];
  for (let count = 0; count < FORKS; count++) {
    const began = performance.now();
    const world = await mock.fork();
    await world.drop();
    times.push(performance.now() - began);
  }
  return median(times);
};

const start = median(Array.from({ length: STARTS }, measureStart));
console.log(`cold start  ${start.toFixed(0)} ms (median of ${STARTS})`);
for (const people of [250, 20_000]) {
  const fork = await measureForks(people);
  const share = start / fork;
  console.log(
    `fork, drop  ${fork.toFixed(3)} ms at ${people} people (median of ${FORKS}): 1/${share.toFixed(0)} of a cold start`,
  );
  if (share <= 100) process.exitCode = 1;
}
