import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSiteSame, siteState } from '../../../../src/build/last-build/site-state.ts';
import { makeFolder } from '../../staging/make-folder.ts';

test.each<[string, (file: string) => Promise<unknown>]>([
  ['gone', (file) => rm(file)],
  ['of another size', (file) => writeFile(file, 'trang dài hơn')],
  ['of another time', (file) => utimes(file, 1, 1)],
])('a file that is %s is another site', async (_name, change) => {
  const folder = await makeFolder({ 'index.html': 'trang', 'tin/index.html': 'tin' });
  const state = siteState(folder, ['index.html', 'tin/index.html']);
  expect(isSiteSame(folder, state)).toBe(true);
  await change(join(folder, 'tin/index.html'));
  expect(isSiteSame(folder, state)).toBe(false);
});

test('of a large site a part is looked at, from its beginning to its end', async () => {
  const names = Array.from({ length: 4_001 }, (_, index) => `${index}.txt`);
  const folder = await makeFolder(Object.fromEntries(names.map((name) => [name, name])));
  const state = siteState(folder, names);
  expect(state.length).toBeLessThanOrEqual(2_000);
  expect(Number.parseInt(state.at(-1)?.[0] ?? '', 10)).toBeGreaterThan(3_990);
});
