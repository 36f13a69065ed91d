import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // They write the contracts: `npm run contracts` runs them.
    exclude: ['test/contracts/*.consumer.test.ts'],
    pool: 'threads',
    // By default one core is left to others; on two cores that is half of them.
    maxWorkers: '100%',
    // Property tests take seconds, and many times that where other programs use the machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // CommonJS packages are imported as Node imports them, or the code under test would see others than users do.
    deps: { interopDefault: false },
  },
});
