import { expect, test } from 'vitest';
import { withdrawnMedia } from '../../../../src/newsroom/published-media.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { sitePaths, type SitePath } from '../../../../src/url/site-path.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { makeOfficialDocument } from '../../content/make-official-document.ts';
import {
  makeArticle,
  makeNewsroom,
  makePage,
  planOf,
  sitePlanOf,
  viewOf,
} from '../make-newsroom.ts';

const withdrawn = { date: '2020-04-01' as CalendarDate, reason: 'Theo đề nghị của đơn vị' };
const gone = makeArticle('2020/03/x', '2020-03-06', { title: 'Tên kín', withdrawn });

test('a withdrawn article shows day and reason, not its title', () => {
  const view = viewOf(planOf({ articles: [gone] }), 'withdrawn', '/2020/03/x/');
  expect([view.published?.text, view.gone.text, view.reason]).toEqual([
    '06/03/2020',
    '01/04/2020',
    'Theo đề nghị của đơn vị',
  ]);
  expect([view.isIndexed, view.canonical]).toEqual([false, undefined]);
  expect(JSON.stringify(planOf({ articles: [gone] }))).not.toContain('Tên kín');
});

test.each([
  ['its copies too', gone, ['/2020/03/x/', '/2020/03/x/ban-in.txt', '/2020/03/x/bang-tin/']],
  ['of a stub there were none', { ...gone, stub: true }, ['/2020/03/x/']],
])('every address that it had says so: %s', (_name, article, urls) => {
  const pages = planOf({ articles: [article], site: { textCopies: false } });
  expect(pages.filter(({ kind }) => kind.startsWith('withdrawn')).map(({ url }) => url)).toEqual(
    urls,
  );
});

test('its old addresses lead to its address', () => {
  const article = { ...gone, aliases: ['/cu/' as SitePath] };
  expect(sitePlanOf({ articles: [article] }).redirects).toMatchObject([
    { from: '/cu/', to: '/2020/03/x/' },
  ]);
  expect(JSON.stringify(sitePlanOf({ articles: [article] }))).not.toContain('Tên kín');
});

test.each([
  ['is past', '2020-05-01T00:00', {}, ['/2020/03/x/']],
  ['is to come', '2020-07-01T00:00', {}, []],
  ['is past, but it was never seen', '2020-03-06T00:00', {}, []],
  ['is past, but it is a draft', '2020-05-01T00:00', { draft: true }, []],
])('an article whose end %s', (_name, expireAt, fields, urls) => {
  const article = makeArticle('2020/03/x', '2020-03-06', {
    expireAt: expireAt as VietnamMoment,
    ...fields,
  });
  const pages = planOf({ articles: [{ ...article, stub: true }] });
  expect(pages.filter(({ kind }) => kind === 'withdrawn').map(({ url }) => url)).toEqual(urls);
  expect(viewsOfReason(pages)).toEqual(urls.map(() => undefined));
});

const viewsOfReason = (pages: ReturnType<typeof planOf>): unknown[] =>
  pages.flatMap((page) => (page.kind === 'withdrawn' ? [page.view.reason] : []));

test('a preview shows an expired article, but not a withdrawn one', () => {
  const expired = makeArticle('2020/03/y', '2020-03-06', {
    expireAt: '2020-05-01T00:00' as VietnamMoment,
  });
  const { articles, departed } = makeNewsroom({ articles: [gone, expired] }, true);
  expect([articles, departed].map((each) => each.map(({ key }) => key))).toEqual([
    ['2020/03/y'],
    ['2020/03/x'],
  ]);
});

test('it is in no list, and only the files that it alone named are removed with it', () => {
  const audio = sitePaths.media('rieng.mp3');
  const newsroom = makeNewsroom({
    articles: [
      { ...gone, audio, body: '![Ảnh](/media/chung.jpg)' },
      makeArticle('2020/03/y', '2020-03-07', { body: '![Ảnh](/media/chung.jpg)', related: ['x'] }),
    ],
  });
  expect(newsroom.articles.map(({ key }) => key)).toEqual(['2020/03/y']);
  expect(withdrawnMedia(newsroom)).toEqual(['/media/rieng.mp3']);
});

test('a page, a document and a file say when and why they were withdrawn, and nothing else', () => {
  const parts = {
    pages: [
      makePage('kin', { title: 'Trang kín', withdrawn, aliases: ['/trang-cu/' as SitePath] }),
    ],
    officialDocuments: [
      makeOfficialDocument('van-ban-kin', '12-KH/HU', '2020-03-06', {
        abstract: 'Trích yếu kín',
        original: sitePaths.media('kin.pdf'),
        withdrawn,
      }),
    ],
    programmes: [makeProgramme('a', { name: 'Chương trình A' })],
    broadcasts: [
      makeBroadcast('2020/03/13-0530-a', {
        title: 'Buổi kín',
        audio: sitePaths.media('tieng-kin.mp3'),
        withdrawn,
      }),
    ],
    withdrawnMedia: [{ file: sitePaths.media('anh/kin.jpg'), ...withdrawn }],
  };
  const pages = planOf(parts);
  const reported = pages.flatMap(({ url, kind, source, view }) =>
    kind === 'withdrawn'
      ? [[url, view.what, source, view.gone.text, view.reason, view.isIndexed]]
      : [],
  );
  const rest = ['01/04/2020', 'Theo đề nghị của đơn vị', false];
  expect(reported).toEqual([
    ['/kin/', 'page', 'pages/kin.md', ...rest],
    ['/van-ban/van-ban-kin/', 'officialDocument', 'documents/van-ban-kin.md', ...rest],
    ['/truyen-thanh/2020/03/13-0530-a/', 'broadcast', 'broadcasts/2020/03/13-0530-a.md', ...rest],
    ['/media/anh/kin.jpg/', 'file', 'withdrawn-media.yaml', ...rest],
  ]);
  const text = JSON.stringify(sitePlanOf(parts));
  for (const hidden of ['Trang kín', 'Trích yếu kín', 'kin.pdf', 'Buổi kín', 'tieng-kin'])
    expect(text).not.toContain(hidden);
  expect(sitePlanOf(parts).redirects).toMatchObject([{ from: '/trang-cu/', to: '/kin/' }]);
  expect(withdrawnMedia(makeNewsroom(parts))).toEqual([
    '/media/kin.pdf',
    '/media/tieng-kin.mp3',
    '/media/anh/kin.jpg',
  ]);
});
