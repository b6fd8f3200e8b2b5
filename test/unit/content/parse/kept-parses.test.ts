import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keptParses } from '../../../../src/content/parse/kept-parses.ts';
import { parseArticle } from '../../../../src/content/parse/parse-article.ts';
import { parseOfficialDocument } from '../../../../src/content/parse/parse-official-document.ts';
import { parsePage } from '../../../../src/content/parse/parse-page.ts';
import type { SourceFile } from '../../../../src/content/read/source-file.ts';
import { keptEntries } from '../../../../src/file-system/kept-entries/kept-entries.ts';
import { makeFolder } from '../../staging/make-folder.ts';
import { article, markdownFile } from '../make-content.ts';

const version = { code: 'c' };

const source = (text: string, path = 'articles/2020/03/x.md'): SourceFile => ({
  kind: 'article',
  path,
  file: `content/${path}`,
  bytes: Buffer.from(text),
  size: Buffer.byteLength(text),
});

/** The parser of a file; only what all parsers have in common is tested. */
const parserOf = ({ path }: SourceFile): typeof parseArticle => {
  if (path.startsWith('pages/')) return parsePage as never;
  return path.startsWith('documents/') ? (parseOfficialDocument as never) : parseArticle;
};

test.each<[string, SourceFile]>([
  ['a sound article', source(article())],
  [
    'every field',
    source(
      article({
        related: '[{ title: Bài khác, url: "https://x.example/" }]',
        sortDay: '2020-03-09',
        date: '03/2020',
      }),
    ),
  ],
  ['no body', source(article({}, ''))],
  ['a stub', source(article({ stub: 'true' }, ''))],
  ['a draft with a fault', source(article({ draft: 'true', date: 'hôm qua' }))],
  ['lines of Windows', source(article().replaceAll('\n', '\r\n'))],
  [
    'a mark at its beginning, and decomposed letters',
    source(`\uFEFF${article({ title: 'Đại hội'.normalize('NFD') })}`),
  ],
  ['what is mended in memory', source(article().replace('title:', 'title :'))],
  ['letters of an old font', source(article({}, '§¹i héi ®¹i biÓu lÇn thø nhÊt.'))],
  ['no front matter', source('Chỉ có chữ.')],
  ['broken YAML', source('---\ntitle: "x\n---\n\nChữ.\n')],
  ['a page', source(markdownFile('title: Trang', 'Chữ.'), 'pages/trang.md')],
  [
    'an official document',
    source(
      markdownFile(
        'number: 1-KH/MAU\nkind: Kế hoạch\nissuer: Cơ quan\nissued: 2019-01-07\nabstract: Trích\nfile: /media/a.pdf',
        '',
      ),
      'documents/a.md',
    ),
  ],
])('%s: what is kept is what parsing gives, with its places', async (_name, file) => {
  const folder = join(await makeFolder(), 'cache');
  const parse = vi.fn<typeof parseArticle>(parserOf(file));
  const first = keptEntries(folder, version);
  const made = keptParses(first, 0).of(file, parse);
  await first.save(true);
  expect(parse).toHaveBeenCalledTimes(1);
  const kept = keptParses(keptEntries(folder, version), 0).of(file, parse);
  expect(parse).toHaveBeenCalledTimes(1);
  const { locator, ...rest } = kept;
  expect(rest).toEqual({ ...made, locator: undefined });
  for (const path of [['title'], ['date'], ['file'], ['related', 0, 'url'], ['sortDay'], []]) {
    expect(locator?.valueAt(path)).toEqual(made.locator?.valueAt(path));
  }
  expect(locator?.keyAt([], 'title')).toEqual(made.locator?.keyAt([], 'title'));
});

test('a file of the same bytes at another place is another one', async () => {
  const entries = keptEntries(join(await makeFolder(), 'cache'), version);
  const { of } = keptParses(entries, 0);
  of(source(article()), parseArticle);
  const other = of(source(article(), 'articles/2020/03/y.md'), parseArticle);
  expect(other.value?.slug).toBe('y');
});

test('a sample is parsed again: one difference, and nothing that was kept counts', async () => {
  const folder = join(await makeFolder(), 'cache');
  const files = Array.from({ length: 3 }, (_, number) => source(article({}, `Chữ ${number}.`)));
  const wrong = keptEntries(folder, version);
  const lie: typeof parseArticle = (file) => ({ ...parseArticle(file), isDraft: true });
  for (const file of files) keptParses(wrong, 0).of(file, lie);
  await wrong.save(true);
  const entries = keptEntries(folder, version);
  const unseen = keptParses(entries, 0);
  expect(files.map((file) => unseen.of(file, parseArticle).isDraft)).toEqual([true, true, true]);
  const seen = keptParses(entries, 499);
  expect(files.map((file) => seen.of(file, parseArticle).isDraft)).toEqual([false, false, false]);
});

test('a text has the hash of its file: of its name and of its bytes', async () => {
  const parses = keptParses(keptEntries(join(await makeFolder(), 'cache'), version), 0);
  const keyOf = (file: SourceFile): string | undefined =>
    parses.keyOf?.(parses.of(file, parseArticle).checkable ?? {});
  const key = keyOf(source(article()));
  expect(key).toMatch(/^[0-9a-f]{64}$/u);
  expect(keyOf(source(article()))).toBe(key);
  expect(keyOf(source(article({}, 'Chữ khác.')))).not.toBe(key);
  expect(keyOf(source(article(), 'articles/2020/03/y.md'))).not.toBe(key);
  expect(parses.keyOf?.({})).toBeUndefined();
});
