import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Examples import the package by its name, as users do; tests run what is in `src`, so that no build has to be fresh.
  resolve: {
    alias: [
      { find: /^rollcall$/, replacement: join(import.meta.dirname, 'src/index.ts') },
      { find: /^rollcall\/(\w+)$/, replacement: join(import.meta.dirname, 'src/$1.ts') },
    ],
  },
  test: {
    pool: 'threads',
    // By default one core is left to others; on two cores that is half of them.
    maxWorkers: '100%',
    // Loading modules anew for every file takes longer than most files run. So no module keeps what another file's tests
    // could notice, in `src` as in `test`.
    isolate: false,
    // Property tests take seconds, and many times that where other programs use the machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Of tests that are to run at once, all do.
    maxConcurrency: 200,
    // Where `CI` is set, colors are printed to pipes too.
    env: { NO_COLOR: '1' },
    // CommonJS packages are imported as Node imports them, or the code under test would see others than users do.
    deps: { interopDefault: false },
    projects: [
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts', 'examples/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/cli/bundle-program.ts',
          // They write the contracts: `npm run contracts` runs them.
          exclude: ['test/contracts/*.consumer.test.ts'],
        },
      },
    ],
  },
});
