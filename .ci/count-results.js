// Says `N passed, N failed` for the exit code of a run, and for the result files of vitest's json reporter that it left.
import { readFileSync } from 'node:fs';

const [exitCode = '1', ...files] = process.argv.slice(2);
const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));

// A file that cannot be loaded has no tests to count, and an error outside every test belongs to none.
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(({ numFailedTests, testResults }) => numFailedTests + testResults.filter(isBroken).length);
console.log(`${passed} passed, ${failed === 0 && exitCode !== '0' ? 1 : failed} failed`);
