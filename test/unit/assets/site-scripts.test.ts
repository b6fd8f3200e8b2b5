import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleScript } from '../../../src/assets/bundle-scripts.ts';
import { makeWorker, type ScriptOptions } from '../../../src/assets/site-scripts.ts';
import { ownFile } from '../../../src/own-files/own-files.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

const options: ScriptOptions = {
  newest: ['/tin/2020/03/a/', '/tin/2020/03/b/'],
  lasting: ['/tin/', '/tin/tien-do-dai-hoi/'],
  gone: ['/tin/2020/02/c/'],
  offlineHref: '/tin/ngoai-tuyen/',
  baseUrl: 'https://xa.example/tin/' as BaseUrl,
  hasWorker: true,
};

const kept = ['trang', 'ngoai-tuyen'].map((name) => sitePaths.script(`${name}-0123456789.js`));
const pageEntry = ownFile('layouts/scripts/page.ts');
const compressed = (text: string): number => brotliCompressSync(text).length;

test('the script of every page stays under 1.2 kB', async () => {
  const { bytes } = await bundleScript(pageEntry, { name: 'trang' });
  expect(compressed(bytes)).toBeLessThanOrEqual(1200);
});

test('the worker has the pages and scripts to cache and the withdrawn addresses, and stays under 8 kB', async () => {
  const { path, bytes } = await makeWorker(options, kept);
  expect(path).toBe('/sw.js');
  const { newest, lasting, gone, offlineHref } = options;
  const scripts = kept.map((each) => `/tin${each}`);
  for (const href of [...newest, ...lasting, ...gone, offlineHref, ...scripts]) {
    expect(bytes).toContain(`"${href}"`);
  }
  expect(compressed(bytes)).toBeLessThanOrEqual(8000);
});

test('a switched-off worker answers no request', async () => {
  const { path, bytes } = await makeWorker({ ...options, hasWorker: false }, kept);
  expect(path).toBe('/sw.js');
  expect(bytes).toContain('unregister');
  expect(bytes).not.toContain('"fetch"');
});

test('the same site makes the same worker', async () => {
  expect(await makeWorker(options, kept)).toEqual(await makeWorker(options, kept));
});

test.each([true, false])(
  'calls nothing that came after ES2020 (worker on: %s)',
  async (hasWorker) => {
    const worker = await makeWorker({ ...options, hasWorker }, kept);
    const page = await bundleScript(pageEntry, { name: 'trang' });
    expect(worker.bytes + page.bytes).not.toMatch(
      /\.(?:replaceAll|at|toSorted|toReversed|findLast|hasOwn|any)\(|structuredClone/u,
    );
  },
);
