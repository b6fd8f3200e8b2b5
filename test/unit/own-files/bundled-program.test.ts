import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundledProgram } from '../../../src/own-files/bundled-program.ts';
import { programFolder } from '../../../src/own-files/own-files.ts';

/** Packages with native code, with files of their own, or for few commands. */
const unbundled = [
  '@11ty/eleventy',
  '@11ty/eleventy-dev-server',
  '@11ty/eleventy-img',
  'esbuild',
  'ical-generator',
  'jszip',
  'mpg123-decoder',
  'read-excel-file/node',
  'satori',
  'sharp',
  'wasm-media-encoders',
];

const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/(?<=^|[\n;}])(?:import|export)\b[^;"]*"([^"]+)";|\bimport\("([^"]+)"\)/gu),
  ].map(([, named, dynamic]) => named ?? dynamic ?? '');

test('this program is kept in few files, beside its packages', async () => {
  /** Not while its sources are being written. */
  await expect.poll(bundledProgram, { timeout: 30_000 }).toBeDefined();
  const file = fileURLToPath((await bundledProgram()) ?? '');
  expect(relative(programFolder, dirname(dirname(file))).replaceAll('\\', '/')).toBe(
    'node_modules/.cache/ban-tin-dai-hoi',
  );
});

test('it is loaded from few files', async () => {
  const file = fileURLToPath((await bundledProgram()) ?? '');
  const imported = readdirSync(dirname(file))
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => importsOf(readFileSync(join(dirname(file), name), 'utf8')));
  const packages = new Set(imported.filter((name) => !/^(?:\.|node:)/u.test(name)));
  expect([...packages].toSorted()).toEqual(unbundled);
});
