import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexYear } from '../../../src/search/index-year.ts';
import { makeFolder } from '../staging/make-folder.ts';
import { searchDocument } from './search-documents.ts';

test.each<[string, (folder: string) => Promise<void>]>([
  ['a file is cut short', (folder) => truncate(join(folder, 'pagefind.js'), 100)],
  ['a file has other bytes', (folder) => writeFile(join(folder, 'pagefind.js'), 'x')],
  ['a file is missing', (folder) => rm(join(folder, 'pagefind-entry.json'))],
  ['a file is too many', (folder) => writeFile(join(folder, 'la.js'), 'x')],
  ['the list is missing', (folder) => rm(join(folder, 'niem-phong.json'))],
])('a damaged index in the cache is made again: %s', async (_name, damage) => {
  const cache = await makeFolder();
  const first = await indexYear('2020', [searchDocument()], cache);
  const whole = await readFile(join(first.folder, 'pagefind.js'));
  await damage(first.folder);
  expect(await indexYear('2020', [searchDocument()], cache)).toEqual(first);
  expect(await readFile(join(first.folder, 'pagefind.js'))).toEqual(whole);
  expect(await readdir(cache)).toHaveLength(1);
});
