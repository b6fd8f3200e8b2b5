import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const files = 'test/{unit,site,recipes,browser,content}/**/*.test.ts';

/** Tests that replace a module must not share modules with other files (decision 0024). */
const isolated = globSync(files).filter((file) =>
  /\bvi\.(?:mock|doMock|hoisted)\b/u.test(readFileSync(file, 'utf8')),
);

/**
 * A group of tests; without isolation a process loads each module once instead of once for each
 * file.
 *
 * @param include the files of the group
 */
const group = (
  name: string,
  include: readonly string[],
  more: { exclude?: string[]; isolate?: boolean } = {},
): TestProjectConfiguration => ({
  test: {
    name,
    include: [...include],
    isolate: false,
    setupFiles: ['test/property-seed.ts'],
    pool: 'forks',
    /** Node loads the sources itself, as for every command; only mocks need vitest's hooks. */
    experimental: { viteModuleRunner: false, nodeLoader: more.isolate === true },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    /** A browser may be slow on a busy machine. */
    expect: { poll: { timeout: 15_000 } },
    ...more,
  },
});

export default defineConfig({
  test: {
    /** CI has two cores; much of the time goes into other processes. */
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    globalSetup: [
      'test/install-programs.ts',
      'test/run-folder.ts',
      'test/browser/browser-server.ts',
      'test/content/say-whether.ts',
    ],
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-results.json' },
    projects: [
      group('isolated', isolated, { isolate: true }),
      /** One group, as each process of a group loads the whole program: four seconds of processor time. */
      group('engine', [files], { exclude: isolated }),
    ],
  },
});
