import { defineConfig } from 'vitest/config';

/** Tests of what has no state: they share their modules, which are read once a worker and not once a file. */
const PURE = ['test/core/**/*.test.ts', 'test/rules/**/*.test.ts'];

export default defineConfig({
  test: {
    // Rules and formatters must not care where the laptop stands: any zone but UTC and Eastern shows a slip.
    env: { TZ: 'Pacific/Auckland' },
    // A machine under load is slow, not wrong: no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
