import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const run = (file: string): Promise<string> =>
  new Promise((resolve) => {
    // A run of tests inside a run of tests would report to the outer one.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    execFile(process.execPath, ['--test-reporter=tap', file], { env }, (_error, stdout) => resolve(stdout));
  });

it("Node's own runner gives each test a world, prints what failed ones asked, and ends", async () => {
  const output = await run(join(import.meta.dirname, 'node-runner.js'));
  const results = [...output.matchAll(/^ *((?:not )?ok) \d+ - (.*)$/gm)].map(([, result, name]) => `${result} ${name}`);
  expect(results.sort(), output).toEqual(
    [
      ...[1, 2, 3].flatMap((number) => [`ok number ${number}`, 'ok a test in a test has the same world']),
      'ok tests that run at once',
      'ok asks a vendor by its real name',
      'not ok throws',
      'not ok takes too long',
    ].sort(),
  );
  expect(output.match(/The test asked its world, fork-\d+, one request/g), output).toHaveLength(2);
});
