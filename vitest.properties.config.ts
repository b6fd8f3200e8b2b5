import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import long from './vitest.long.config.ts';

/** The property tests of single functions, each with new examples. */
const properties = globSync('test/unit/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);

export default defineConfig({ test: { ...long.test, include: properties } });
