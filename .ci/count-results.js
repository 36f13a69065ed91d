// Says `N passed, N failed` for a result file of vitest's json reporter and the exit code of that run.
import { readFileSync } from 'node:fs';

const [file = '', exitCode = '1'] = process.argv.slice(2);
const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));

// A file that cannot be loaded has no tests to count, and an error outside every test belongs to none.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
).length;
const failed = numFailedTests + brokenFiles;
console.log(`${numPassedTests} passed, ${failed === 0 && exitCode !== '0' ? 1 : failed} failed`);
