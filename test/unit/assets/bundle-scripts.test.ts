import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundleScript, bundleWorker } from '../../../src/assets/bundle-scripts.ts';

/** A script in a separate folder, which is removed when the test ends. */
const scriptOf = async (source: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ma-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'a.ts'), source);
  return join(folder, 'a.ts');
};

test('the same script makes the same bytes and name, in any folder', async () => {
  const source = 'export const a = (b?: { c: number }): number => b?.c ?? 1; a({ c: 2 });';
  const first = await bundleScript(await scriptOf(source), { name: 'trang' });
  const second = await bundleScript(await scriptOf(source), { name: 'trang' });
  expect(second).toEqual(first);
  expect(first.path).toMatch(/^\/ma\/trang-[\da-f]{10}\.js$/u);
});

test('another script has another name', async () => {
  const first = await bundleScript(await scriptOf('console.log(1);'), { name: 'trang' });
  const second = await bundleScript(await scriptOf('console.log(2);'), { name: 'trang' });
  expect(second.path).not.toBe(first.path);
});

test('defined names are replaced by values', async () => {
  const entry = await scriptOf('console.log(OFFLINE, NEWEST.length, NEWEST);');
  const define = { OFFLINE: '/ngoai-tuyen/', NEWEST: ['/a/', '/đ"/'] };
  const { bytes } = await bundleScript(entry, { name: 'trang', define });
  expect(bytes).toContain('"/ngoai-tuyen/"');
  expect(bytes).toContain("'/đ\"/'");
  expect(bytes).not.toMatch(/OFFLINE|NEWEST/u);
});

test('no comment, no source map, one line; syntax that ES2020 has not is taken away', async () => {
  const entry = await scriptOf(
    '/*! @license kept? */ class A { #b = 1; c() { this.#b ||= 2; return this.#b; } } console.log(new A().c());',
  );
  const { bytes } = await bundleScript(entry, { name: 'trang' });
  expect(bytes).not.toMatch(/license|sourceMappingURL|\|\|=|this\.#/u);
  expect(bytes.trimEnd()).not.toContain('\n');
});

test('a worker is a classic script at a lasting address', async () => {
  const { path, bytes } = await bundleWorker(await scriptOf('export const a = 1; console.log(a);'));
  expect(path).toBe('/sw.js');
  expect(bytes).toMatch(/^(?:"use strict";)?\(\(\)=>\{/u);
  expect(bytes).not.toMatch(/\bexport\b/u);
});

test('a script that cannot be read fails', async () => {
  const entry = await scriptOf("import './not-there.ts';");
  await expect(bundleScript(entry, { name: 'trang' })).rejects.toThrow('not-there');
});
