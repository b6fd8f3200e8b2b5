import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests of which `npm test` runs a sample; here they run completely. */
const wholeMatrices = [
  'test/site/output-folder.test.ts',
  'test/browser/accessibility.test.ts',
  'test/browser/reflow.test.ts',
  'test/unit/build/write-site-pages.test.ts',
  'test/unit/content/parse/parse-content.test.ts',
  'test/unit/import/hostile.test.ts',
  'test/unit/mending/mend-faulty-files.test.ts',
  'test/unit/old-portal/redirect-skeleton.test.ts',
];

/** Property tests: `npm test` tries the same examples every time, this run tries new ones. */
const properties = globSync('test/{unit,site}/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);

/** Long tests: what `npm test` tries a few times is tried here hundreds of times. */
export default defineConfig({
  test: {
    globalSetup: [
      'test/long/install-programs.ts',
      'test/run-folder.ts',
      'test/browser/browser-server.ts',
    ],
    include: [
      'test/long/**/*.test.ts',
      'test/phones/**/*.test.ts',
      ...wholeMatrices,
      ...properties,
    ],
    provide: { isWhole: true },
    expect: { poll: { timeout: 15_000 } },
    /** Each test keeps both cores busy by itself. */
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
