import { defineConfig } from 'vitest/config';

/** The consumer tests: `npm run contracts` runs them, because they write files. */
export default defineConfig({
  test: {
    include: ['test/contracts/*.consumer.test.ts'],
    // Files that write one contract at once would lose interactions, and stay green.
    fileParallelism: false,
    provide: { contracts: process.env['CONTRACTS_FOLDER'] ?? '' },
    deps: { interopDefault: false },
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that contracts are written to. */
    contracts: string;
  }
}
