import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    globalSetup: ['test/install-programs.ts'],
    /** Two cores are what CI has; much of the time goes into other processes. */
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    /** What a browser shows may take its time on a busy machine. */
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-results.json' },
  },
});
