import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexAll, indexYear, type YearIndex } from '../../../src/search/index-year.ts';
import { searchDocument } from './search-documents.ts';

let folder: string;
let caches = 0;
const newCache = (): string => join(folder, String((caches += 1)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Many values of a filter, which Pagefind alone writes in another order every time. */
const documents = Array.from({ length: 24 }, (_, index) =>
  searchDocument({
    url: `/2020/03/bai-${index}/`,
    title: `Đại hội ${index}`,
    date: `2020-03-${String(index + 1).padStart(2, '0')}`,
    category: `Chuyên mục ${index % 5}`,
    units: [`Đảng bộ ${index}`, `Chi bộ ${index % 7}`],
  }),
);

const bytesOf = async ({ folder: place, files }: YearIndex): Promise<string[]> =>
  Promise.all(files.map(async (file) => `${file} ${await readFile(join(place, file), 'base64')}`));

describe('the index of a year', () => {
  test('has the same bytes in every run and for every order of the documents', async () => {
    const first = await indexYear('2020', documents, newCache());
    const second = await indexYear('2020', documents.toReversed(), newCache());
    expect(basename(second.folder)).toBe(basename(first.folder));
    expect(await bytesOf(second)).toEqual(await bytesOf(first));
  });

  test('holds only what the page loads', async () => {
    const { files } = await indexYear('2020', documents, newCache());
    const kinds = new Set(files.map((file) => file.replace(/vi_[0-9a-f]+/u, '*')));
    expect([...kinds].toSorted()).toEqual([
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
  });

  test('is made once for equal documents', async () => {
    const cache = newCache();
    const first = await indexYear('2020', documents, cache);
    const made = await stat(join(first.folder, 'pagefind.js'));
    const second = await indexYear('2020', documents, cache);
    expect(second).toEqual(first);
    expect((await stat(join(second.folder, 'pagefind.js'))).mtimeMs).toBe(made.mtimeMs);
    expect(await readdir(cache)).toHaveLength(1);
  });

  test.each([
    ['title', { title: 'Khác' }],
    ['address', { url: '/tin/2020/03/bai-0/' }],
    ['text', { text: 'Khác' }],
    ['unit', { units: ['Khác'] }],
    ['shown date', { dateText: 'Khác' }],
  ])('is another one when the %s of an article changes', async (_name, change) => {
    const cache = newCache();
    const one = await indexYear('2020', [searchDocument()], cache);
    const other = await indexYear('2020', [searchDocument(change)], cache);
    expect(other.folder).not.toBe(one.folder);
  });

  test('of no documents is refused', async () => {
    await expect(indexYear('2020', [], newCache())).rejects.toThrow('nothing to index in 2020');
  });
});

test('all years are indexed, newest first, but those without documents', async () => {
  const reported: string[] = [];
  const byYear = new Map([
    ['2018', []],
    ['2019', [searchDocument({ date: '2019-01-01' })]],
    ['2020', [searchDocument()]],
  ]);
  const indexes = await indexAll(byYear, newCache(), (year) => reported.push(year));
  expect(reported).toEqual(['2020', '2019']);
  expect([...indexes.keys()]).toEqual(['2020', '2019']);
});
