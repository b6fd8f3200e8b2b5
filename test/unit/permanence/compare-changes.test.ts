import { expect, test } from 'vitest';
import { changesOf } from '../../../src/permanence/compare-changes.ts';
import { changeSentence, reportedChanges } from '../../../src/permanence/change-words.ts';
import { article, manifest, page, redirect, tombstone } from '../manifest/make-manifest.ts';

const live = manifest(
  [
    article('2020/03/a'),
    article('2020/03/b'),
    article('2020/03/chuyen'),
    article('2020/03/go'),
    article('2020/03/yen'),
    page('/', 'home'),
    page('/luu-tru/2020/', 'archiveYear'),
  ],
  { files: ['/robots.txt', '/ma/cu.js'] },
);
const next = manifest(
  [
    article('2020/03/a', { title: 'Tiêu đề mới' }),
    page('/2020/03/b/', 'article', { ...article('2020/03/b'), sha256: '0'.repeat(64) }),
    page('/2020/03/chuyen/', 'moved'),
    article('2020/04/chuyen'),
    ...tombstone('2020/03/go').slice(0, 1),
    article('2020/03/yen'),
    article('2020/03/them'),
    page('/', 'home', { text: 'mới' }),
  ],
  {
    files: ['/robots.txt', '/ma/moi.js', '/anh/moi.avif'],
    redirects: [redirect('/2020/03/chuyen/', '/2020/04/chuyen/')],
  },
);

test('every page that is new, changed, moved or removed, once', () => {
  const { pages, files } = changesOf(live, next);
  expect(pages.added).toEqual([
    { url: '/2020/03/them/', kind: 'article', title: 'Bài 2020/03/them' },
  ]);
  expect(pages.changed).toEqual([
    { url: '/2020/03/a/', kind: 'article', title: 'Tiêu đề mới', isSameText: false },
    { url: '/2020/03/b/', kind: 'article', title: 'Bài 2020/03/b', isSameText: true },
    { url: '/2020/03/go/', kind: 'withdrawn', title: 'Bài 2020/03/go', was: 'article' },
    { url: '/', kind: 'home' },
  ]);
  expect(pages.moved).toEqual([
    {
      url: '/2020/03/chuyen/',
      kind: 'article',
      title: 'Bài 2020/03/chuyen',
      to: '/2020/04/chuyen/',
    },
  ]);
  expect(pages.removed).toEqual([{ url: '/luu-tru/2020/', kind: 'archiveYear' }]);
  expect(files).toEqual({ added: 2, changed: 0, removed: 1 });
});

test('a site has not changed against itself', () => {
  expect(changesOf(next, next)).toEqual({
    pages: { added: [], changed: [], moved: [], removed: [] },
    files: { added: 0, changed: 0, removed: 0 },
  });
});

test('pages written by editors come first, each with a word for its change', () => {
  const reported = reportedChanges(changesOf(live, next));
  expect(
    reported.map(({ kind, what, address, isMinor }) => [kind, what, address, isMinor]),
  ).toEqual([
    ['Bài', 'mới', '/2020/03/them/', false],
    ['Bài', 'sửa', '/2020/03/a/', false],
    ['Bài', 'gỡ', '/2020/03/go/', false],
    ['Bài', 'đổi chỗ', '/2020/03/chuyen/', false],
    ['Bài', 'chỉ phần quanh bài', '/2020/03/b/', true],
    ['Trang chủ', 'sửa', '/', true],
    ['Lưu trữ', 'bỏ', '/luu-tru/2020/', true],
  ]);
});

test('a kind of a later version is a page, too', () => {
  const reported = reportedChanges(changesOf(manifest([]), manifest([page('/x/', 'constructor')])));
  expect(reported[0]?.kind).toBe('Trang khác');
});

test('the extent of the changes is one sentence', () => {
  expect(changeSentence(changesOf(live, next))).toBe(
    'Trang: 1 mới, 4 sửa, 1 đổi chỗ, 1 bỏ. Tệp khác: 2 mới, 0 sửa, 1 bỏ.',
  );
});
