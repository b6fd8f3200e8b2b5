import { defineConfig } from 'vitest/config';

/** Slow sweeps: what `npm test` tries a few times is tried here hundreds of times. */
export default defineConfig({
  test: {
    globalSetup: ['test/long/install-programs.ts'],
    include: ['test/long/**/*.test.ts'],
    /** Each sweep keeps both cores busy by itself. */
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
