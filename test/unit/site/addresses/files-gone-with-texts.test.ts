import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { filesGoneWithTexts } from '../../../../src/site/addresses/files-gone-with-texts.ts';
import { sitePaths, type SitePath } from '../../../../src/url/site-path.ts';
import { makeArticle, makeNewsroom, makePage, type ContentParts } from '../make-newsroom.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';

/* The media files with a tombstone because the texts that named them are gone. */

const on = (day: string, reason = 'Nhầm') => ({ date: day as CalendarDate, reason });

const withdrawn = on('2020-04-01');

const file = sitePaths.media('a.pdf');

const gone = makeArticle('2020/03/x', '2020-03-06', { withdrawn, body: `Xem [tệp](${file}).` });

const live = { pages: [], redirects: [], files: [{ path: file }] };

const media = [{ name: 'a.pdf', bytes: 1, sha256: '' }];

const filesOf = (parts: ContentParts, was: Parameters<typeof filesGoneWithTexts>[1]) =>
  filesGoneWithTexts(makeNewsroom(parts), was);

const ofArticle = { file, ...withdrawn, source: 'articles/2020/03/x.md' };

test.each<[string, Parameters<typeof filesGoneWithTexts>[1]]>([
  ['as a file', live],
  ['as a file that was withdrawn', { pages: [], redirects: [], withdrawnFiles: [file] }],
  [
    'by the page that says so',
    { pages: [{ url: `${file}/` as SitePath, kind: 'withdrawn' }], redirects: [] },
  ],
])('a file goes with the only text that named it, where it was live %s', (_name, was) => {
  expect(filesOf({ articles: [gone], media }, was)).toEqual([ofArticle]);
  expect(filesOf({ articles: [gone] }, was)).toEqual([ofArticle]);
});

test.each<[string, ContentParts, Parameters<typeof filesGoneWithTexts>[1]]>([
  ['nothing is known of the live site', { articles: [gone], media }, undefined],
  ['it was never live', { articles: [gone], media }, { pages: [], redirects: [] }],
  [
    'another text names it',
    { articles: [gone, makeArticle('2020/03/y', '2020-03-07', { body: `[tệp](${file})` })], media },
    live,
  ],
  [
    'the register says so itself',
    { articles: [gone], withdrawnMedia: [{ file, ...withdrawn }] },
    live,
  ],
  [
    'an old address leads to it',
    {
      articles: [gone],
      media,
      redirects: [{ from: { path: '/cu.pdf' as SitePath }, to: file }],
    },
    live,
  ],
  [
    'its address leads on',
    {
      articles: [gone],
      redirects: [{ from: { path: file }, to: sitePaths.home }],
    },
    live,
  ],
  ['no text that named it is gone', { media }, live],
])('there is no tombstone where %s', (_name, parts, was) => {
  expect(filesOf(parts, was)).toEqual([]);
});

test('of several texts the one that was removed last gives the reason', () => {
  const parts = {
    articles: [gone],
    pages: [makePage('y', { withdrawn: on('2020-04-03', 'Trùng'), body: `[tệp](${file})` })],
    officialDocuments: [
      makeOfficialDocument('z', '12-KH/HU', '2020-03-06', {
        original: file,
        withdrawn: on('2020-04-02'),
      }),
    ],
  };
  expect(filesOf(parts, live)).toEqual([
    { file, ...on('2020-04-03', 'Trùng'), source: 'pages/y.md' },
  ]);
  expect(filesOf({ ...parts, pages: [] }, live)).toEqual([
    { file, ...on('2020-04-02'), source: 'documents/z.md' },
  ]);
});

test('a file that went with a text does not come back because its words were deleted', () => {
  const was = {
    pages: [
      { url: `${file}/` as SitePath, kind: 'withdrawn', source: 'articles/2020/03/x.md' },
      { url: '/media/b.pdf/' as SitePath, kind: 'withdrawn', source: 'articles/2020/03/y.md' },
    ],
    redirects: [],
  };
  expect(filesOf({ articles: [{ ...gone, body: '' }], media }, was)).toEqual([ofArticle]);
});

test('with an article whose time was over it goes without a reason', () => {
  const over = makeArticle('2020/03/y', '2020-03-07', {
    audio: sitePaths.media('a.mp3'),
    expireAt: '2020-05-01T00:00' as VietnamMoment,
  });
  const was = { ...live, files: [{ path: sitePaths.media('a.mp3') }] };
  expect(filesOf({ articles: [over] }, was)).toEqual([
    {
      file: '/media/a.mp3',
      date: '2020-05-01',
      reason: undefined,
      source: 'articles/2020/03/y.md',
    },
  ]);
});
