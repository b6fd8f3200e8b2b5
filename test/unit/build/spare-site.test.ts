import { expect, test } from 'vitest';
import { leftSpare, spareAfter } from '../../../src/build/kept-pages/spare-site.ts';
import type { FolderTimes } from '../../../src/staging/folder-lists.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const times: FolderTimes = { root: '7', names: 'tên', times: [1, 2] };

const file = { bytes: 1, sha256: 'x', modified: 1 };

const site = (urls: readonly string[], files: readonly string[]) => ({
  pages: new Map(
    urls.map((url) => [url as SitePath, { ...file, kind: 'home', key: '', questions: [] }]),
  ),
  files: new Map(files.map((name) => [name, file])),
});

test('the site before is known by its record and by what came and went', () => {
  const before = site(['/', '/2020/03/cu/'], ['ma/cu.js', 'robots.txt']);
  const now = site(['/', '/2020/03/moi/'], ['ma/moi.js', 'robots.txt']);
  const spare = spareAfter({ ...before, folders: times }, now);
  expect(spare).toEqual({
    times,
    gone: ['2020/03/cu/index.html', 'ma/cu.js'],
    fresh: ['2020/03/moi/index.html', 'ma/moi.js'],
  });
  const left = leftSpare({ ...now, spare });
  expect(left?.times).toBe(times);
  expect(new Set(left?.files)).toEqual(
    new Set(['index.html', '2020/03/cu/index.html', 'ma/cu.js', 'robots.txt']),
  );
});

test('without a record nothing is known', () => {
  expect(spareAfter(undefined, site([], []))).toBeUndefined();
  expect(spareAfter(site([], []), site([], []))).toBeUndefined();
  expect(leftSpare(undefined)).toBeUndefined();
});
