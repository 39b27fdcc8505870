import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Rules and formatters must not care where the laptop stands: any zone but UTC and Eastern shows a slip.
    env: { TZ: 'Pacific/Auckland' },
    // A machine under load is slow, not wrong: no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
