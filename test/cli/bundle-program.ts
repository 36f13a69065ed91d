import type { TestProject } from 'vitest/node';
import { bundleCode } from '../../scripts/bundle-code.js';

/** Where the tests find the program, below the root. Nothing is taken away there: another run may be using it. */
export const BUNDLE = '.cache';

/** Bundles the program before the first test, and again before tests that a change starts. A bundle starts in a quarter of the time. */
export const setup = async (project: TestProject): Promise<void> => {
  await bundleCode(BUNDLE);
  project.onTestsRerun(() => bundleCode(BUNDLE));
};
