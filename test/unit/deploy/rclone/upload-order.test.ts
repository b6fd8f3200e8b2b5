import { expect, test } from 'vitest';
import { transferOf } from '../../../../src/deploy/rclone/rclone-target.ts';
import { uploadGroups, uploadStage } from '../../../../src/deploy/rclone/upload-order.ts';
import { listedFiles } from '../../../../src/deploy/listed-files.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';
import { manifestOf } from '../sample-release.ts';

test.each([
  ['/ma/trang-0123.js', undefined, 0],
  ['/anh/a-640.webp', undefined, 0],
  ['/tim-kiem/chi-muc/2020-0123456789/1.json', undefined, 0],
  ['/2020/03/a/', 'article', 1],
  ['/2020/03/a/bang-tin/', 'noticeSheet', 1],
  ['/2020/03/a/ban-in.txt', 'textCopy', 1],
  ['/gioi-thieu/', 'plainPage', 1],
  ['/media/a.mp3', undefined, 1],
  ['/2020/03/cu/', 'withdrawn', 1],
  ['/cu.txt', 'movedCopy', 1],
  ['/', 'home', 2],
  ['/don-vi/x/', 'unit', 2],
  ['/luu-tru/2020/03/', 'archiveMonth', 2],
  ['/moi/', 'a kind of a later version', 2],
  ['/tim-kiem/chi-muc/muc-luc.json', undefined, 2],
  ['/atom.xml', undefined, 2],
  ['/don-vi/x/feed.json', undefined, 2],
  ['/sitemap-1.xml', undefined, 2],
  ['/sw.js', undefined, 2],
  ['/du-lieu/bai.csv', undefined, 2],
])('%s of kind %s goes up in stage %i', (path, kind, stage) => {
  expect(uploadStage({ path: path as SitePath, ...(kind !== undefined && { kind }) })).toBe(stage);
});

const site = manifestOf({
  '/': 'Trang chủ',
  '/2020/03/a/': 'Bài a',
  '/atom.xml': '<feed/>',
  '/sw.js': 'let a;',
  '/ma/a-0.js': 'let b;',
  '/media/a.mp3': 'ID3',
  '/robots.txt': 'User-agent: *',
});

test('each group has its own headers, in the order of the stages', () => {
  const groups = uploadGroups(listedFiles(site)).map(({ headers, files }) => [
    files.map(({ file }) => file),
    headers,
  ]);
  expect(groups).toEqual([
    [
      ['ma/a-0.js'],
      [
        'Content-Type: text/javascript; charset=utf-8',
        'Cache-Control: public, max-age=31536000, immutable',
      ],
    ],
    [['2020/03/a/index.html'], ['Content-Type: text/html; charset=utf-8']],
    [['media/a.mp3'], ['Content-Type: audio/mpeg']],
    [['index.html'], ['Content-Type: text/html; charset=utf-8']],
    [['atom.xml'], ['Content-Type: application/atom+xml; charset=utf-8']],
    [['robots.txt'], ['Content-Type: text/plain; charset=utf-8']],
    [['sw.js'], ['Content-Type: text/javascript; charset=utf-8', 'Cache-Control: no-cache']],
  ]);
});

const one = manifestOf({
  '/': 'a',
  '/2020/03/a/': 'a',
  '/ma/a-0.js': 'a',
  '/2020/03/cu/': 'x',
  '/anh/cu-320.webp': 'x',
});
const two = manifestOf({ '/': 'b', '/2020/03/a/': 'a', '/ma/b-1.js': 'b' });

test.each([
  [
    'at first, everything',
    two,
    undefined,
    [],
    ['index.html', '2020/03/a/index.html', 'ma/b-1.js'],
    [],
  ],
  [
    'then what has changed; scripts stay, pictures do not',
    two,
    one,
    [],
    ['index.html', 'ma/b-1.js'],
    ['2020/03/cu/index.html', 'anh/cu-320.webp'],
  ],
  [
    'after one that was broken off, also what that one may have changed',
    one,
    one,
    ['2020/03/a/index.html', '2020/03/moi/index.html', 'ma/c-2.js', 'manifest-site.json'],
    ['2020/03/a/index.html'],
    ['2020/03/moi/index.html'],
  ],
])('what is sent and removed: %s', (_name, next, live, doubtful, sent, removed) => {
  const transfer = transferOf(next, live, new Set(doubtful));
  expect(transfer.sent.map(({ file }) => file)).toEqual(sent);
  expect(transfer.removed).toEqual(removed);
});
