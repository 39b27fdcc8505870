import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Rules and formatters must not care where the laptop stands: any zone but UTC and Eastern shows a slip.
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
