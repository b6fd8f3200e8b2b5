import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinKeptYears, type KeptSearch } from '../../../../src/build/search/kept-search.ts';
import type { SearchedDocument } from '../../../../src/build/search/searched-document.ts';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import { keptEntries } from '../../../../src/file-system/kept-entries/kept-entries.ts';
import { searchIndex } from '../../../../src/search/index/search-index.ts';
import { makeFolder } from '../../staging/make-folder.ts';
import { searchDocument } from '../../search/search-documents.ts';

const textOf = (number: number): string => `Đảng bộ xã thứ ${number} họp lần ${number % 7}.`;

/** Documents of three years that record whose text is read. */
const documentsOf = (texts: readonly string[], read: string[] = []): readonly SearchedDocument[] =>
  texts.map((text, number) => {
    const year = 2018 + (number % 3);
    const { text: _, ...rest } = searchDocument({
      url: `/${year}/06/bai-${number}/`,
      title: `Bài số ${number}`,
      date: `${year}-06-${String(1 + (number % 28)).padStart(2, '0')}`,
    });
    return {
      ...rest,
      textHash: checksumOf(text).sha256,
      get text() {
        read.push(rest.url);
        return text;
      },
    };
  });

const texts = Array.from({ length: 60 }, (_, number) => textOf(number));

/**
 * The files of the index, made with the kept parts of a folder, and the texts that were read for
 * it.
 */
const indexWith = async (
  folder: string,
  now: readonly string[],
  turn = 0,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly read: readonly string[] }> => {
  const stores = {
    pages: keptEntries(join(folder, 'pages'), { code: 'c' }),
    years: keptEntries(join(folder, 'years'), { code: 'c' }),
  };
  const kept: KeptSearch = { ...stores, turn, isTidied: true };
  const read: string[] = [];
  const { files, years } = joinKeptYears(documentsOf(now, read), kept);
  for (const store of Object.values(stores)) await store.save(true);
  const ofYears = years.flatMap(({ folder: name, files: held }) =>
    held.map((file): [string, string] => {
      const bytes = 'read' in file ? file.read() : 'bytes' in file ? file.bytes : '';
      if ('made' in file) expect(checksumOf(bytes)).toEqual(file.made);
      return [`${name}/${file.name}`, Buffer.from(bytes).toString('utf8')];
    }),
  );
  return { files: new Map([...files, ...ofYears]), read };
};

const fromNothing = (now: readonly string[]): ReadonlyMap<string, string> =>
  searchIndex(documentsOf(now));

test('an unchanged site reads no text again, and its index is the same', async () => {
  const folder = await makeFolder();
  const first = await indexWith(folder, texts);
  expect(new Set(first.read).size).toBe(texts.length);
  const { files, read } = await indexWith(folder, texts);
  expect(read).toEqual([]);
  expect(files).toEqual(fromNothing(texts));
});

test('after one changed text only that text is read, and the index equals one made from scratch', async () => {
  const folder = await makeFolder();
  await indexWith(folder, texts);
  const now = texts.with(4, 'Chữ mới, và một câu của bài khác: Đảng bộ xã thứ 5.');
  const { files, read } = await indexWith(folder, now);
  expect(new Set(read)).toEqual(new Set(['/2019/06/bai-4/']));
  expect(files).toEqual(fromNothing(now));
});

test('parts of removed pages are removed too', async () => {
  const folder = await makeFolder();
  await indexWith(folder, texts);
  await indexWith(folder, texts.slice(0, 30));
  const { read } = await indexWith(folder, texts);
  expect(new Set(read).size).toBe(30);
});

test('a damaged file of a year is made again', async () => {
  const folder = await makeFolder();
  await indexWith(folder, texts);
  const place = join(folder, 'years');
  for (const name of await readdir(place)) {
    const path = join(place, name);
    const bytes = await readFile(path, 'latin1');
    await writeFile(path, bytes.replaceAll('"types":', '"TYPES":'), 'latin1');
  }
  expect((await indexWith(folder, texts)).files).toEqual(fromNothing(texts));
});

test.each([
  ['page', 499],
  ['year', 199],
])(
  'one in many of each %s is made again: one difference, and nothing kept counts',
  async (_, turn) => {
    const folder = await makeFolder();
    /** Another text with the hash of the right one. */
    const wrong = documentsOf(texts.with(0, 'Chữ sai.')).map((each, number) => {
      const { text } = each;
      return { ...each, text, textHash: checksumOf(texts[number] ?? '').sha256 };
    });
    const stores = {
      pages: keptEntries(join(folder, 'pages'), { code: 'c' }),
      years: keptEntries(join(folder, 'years'), { code: 'c' }),
    };
    joinKeptYears(wrong, { ...stores, turn: 0, isTidied: true });
    for (const store of Object.values(stores)) await store.save(true);
    expect((await indexWith(folder, texts, 0)).files).not.toEqual(fromNothing(texts));
    await indexWith(folder, texts, turn);
    expect((await indexWith(folder, texts, 1)).files).toEqual(fromNothing(texts));
  },
);

test('a run that does not tidy up reads nothing of the pages of unchanged years', async () => {
  const folder = await makeFolder();
  await indexWith(folder, texts);
  const asked: string[] = [];
  const pages = keptEntries(join(folder, 'pages'), { code: 'c' });
  const years = keptEntries(join(folder, 'years'), { code: 'c' });
  const noting = {
    ...pages,
    get: (key: string) => {
      asked.push(key);
      return pages.get(key);
    },
  };
  joinKeptYears(documentsOf(texts), { pages: noting, years, turn: 1, isTidied: false });
  expect(asked).toEqual([]);
  joinKeptYears(documentsOf(texts), { pages: noting, years, turn: 1, isTidied: true });
  expect(asked).toHaveLength(texts.length);
});
