import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock } from '../../src/index.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ scenario: 'phishing-wave', clock: 'frozen' });
});
afterAll(() => mock.close());

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What a program prints, line by line; throws where it fails. */
const run = async (program: string, ...words: readonly string[]): Promise<string[]> => {
  const { stdout } = await promisify(execFile)(program, words, { cwd: EXAMPLES });
  return stdout.trimEnd().split('\n');
};

test.runIf(has('python3'))('the Python script names everyone who is at risk, the worst bands first', async () => {
  const lines = await run('python3', 'python/who_is_at_risk.py', mock.url);
  const employees = (await mock.records('tidalbay', 'employees')).map(({ record }) => record);
  const { baseUrl, headers } = mock.credentials('tidalbay');
  const count = async (band: string): Promise<number> => {
    const answer = await mock.fetch(`${baseUrl}/v1/employees?band=${band}`, { headers });
    return ((await answer.json()) as { pagination: { total: number } }).pagination.total;
  };
  const [critical, red] = [await count('critical'), await count('red')];
  expect(Math.min(critical, red)).toBeGreaterThan(0);
  expect(lines.map((line) => line.split(/ +/).find((word) => /^[a-z]+$/.test(word)))).toEqual([
    ...Array(critical).fill('critical'),
    ...Array(red).fill('red'),
  ]);
  const emails = lines.map((line) => /\S+@\S+(?=: )/.exec(line)?.[0] ?? line);
  const known = new Set(employees.map(({ email }) => email));
  expect(emails.filter((email) => !known.has(email))).toEqual([]);
  expect(lines.join('\n')).toMatch(/: [A-Z_]+(, [A-Z_]+)*$/m);
});

test.runIf(has('bash') && has('curl'))('the shell script tries a change, and leaves nothing behind', async () => {
  const before = await mock.fetch('/__admin/worlds').then((answer) => answer.text());
  expect(await run('bash', 'curl/try-a-change.sh', mock.url)).toEqual([
    expect.stringMatching(/^worst score: "score":\d+ of emp_[a-z0-9]{16}$/),
    'while it is down: 503',
    'a moment later: 200',
    'changed: Night Watch',
    'in the default world: "total":0',
  ]);
  expect(await mock.fetch('/__admin/worlds').then((answer) => answer.text())).toBe(before);
});

test('the job that finds gaps prints them, and ends with 1', async () => {
  const example = join(EXAMPLES, 'onboarding/main.ts');
  const failed = run(process.execPath, '--import', 'tsx', example, `${mock.url}/w/gap`);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/ is active in .*\n\d+ to look at\n$/s),
  });
});
