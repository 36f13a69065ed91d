import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'threads',
    // CommonJS packages are imported as Node imports them, or the code under test would see others than users do.
    deps: { interopDefault: false },
  },
});
