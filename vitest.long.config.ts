import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/**
 * Tests of which `npm test` runs a sample, here whole; and property tests, of which `npm test`
 * tries the same examples every time, and this run new ones.
 */
const widened = globSync('test/{unit,site,browser,content,recipes}/**/*.test.ts').filter((file) =>
  /from '(?:fast-check|[./]+whole-matrix\.ts)'/u.test(readFileSync(file, 'utf8')),
);

/** Long tests: what `npm test` tries a few times is tried here hundreds of times. */
export default defineConfig({
  test: {
    globalSetup: [
      'test/long/install-programs.ts',
      'test/run-folder.ts',
      'test/browser/browser-server.ts',
    ],
    include: ['test/long/**/*.test.ts', 'test/phones/**/*.test.ts', ...widened],
    provide: { isWhole: true },
    expect: { poll: { timeout: 15_000 } },
    /** Each test keeps both cores busy by itself. */
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
