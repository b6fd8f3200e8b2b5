import { describe, expect, test } from 'vitest';
import { article, markdownFile, registers, type ContentFiles } from '../../content/make-content.ts';
import { siteOf } from '../make-parsed-site.ts';

/** Line, column and code of each fault of an article with this text, which begins on line 7. */
const faultsOf = (body: string, others: ContentFiles = {}): string[] =>
  siteOf({ 'articles/2020/03/bai.md': article({}, body), ...others }).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );

const faultsWith = (lines: string): string[] =>
  siteOf({ 'site.yaml': `${registers['site.yaml']}${lines}` }).problems.map(
    ({ file, code, message }) => `${file} ${code} ${message}`,
  );

test('a link to a part of a page that code makes leads to what the whole page has', () => {
  const files = {
    'articles/2020/03/bai.md': article(
      {},
      '[a](/luu-tru/#nam-2020) [b](/luu-tru/#khong-co)\n\n[c](#cuoi-trang) [d](#muc) [e](#x)\n\n## Mục',
    ),
  };
  const made: string[] = [];
  const { problems } = siteOf(files, undefined, {
    idsOnPage: ({ url }) => {
      made.push(url);
      return new Set(url === '/luu-tru/' ? ['nam-2020'] : ['cuoi-trang', 'muc']);
    },
  });
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
    '7:29 LINK_ANCHOR',
    '9:32 LINK_ANCHOR',
  ]);
  expect(new Set(made)).toEqual(new Set(['/luu-tru/', '/2020/03/bai/']));
});

describe('links and images of a text', () => {
  const other = {
    'articles/2020/03/khac.md': article({ title: 'Bài khác' }, '## Mục\n\nMột.[^1]\n\n[^1]: Hai.'),
  };
  const draft = { 'articles/2020/03/nhap.md': article({ title: 'Bài nháp', draft: 'true' }) };

  test.each<[string, string, ContentFiles]>([
    ['an article', '[a](/2020/03/khac/)', other],
    ['a place in an article', '[a](/2020/03/khac/#muc)', other],
    ['a note of an article', '[a](/2020/03/khac/#fn_1)', other],
    ['the home page', '[a](/)', {}],
    ['a category', '[a](/chuyen-muc/chinh-tri/)', {}],
    ['a feed', '[a](/chuyen-muc/chinh-tri/atom.xml)', {}],
    ['open data', '[a](/du-lieu/bai-viet.csv)', {}],
    ['a place on the page', '[a](#muc)\n\n## Mục', {}],
    ['a place on a page made by code', '[a](/luu-tru/#nam-2020)', {}],
    ['another site', '[a](https://a.example/x)', {}],
    ['itself', '[a](/2020/03/bai/)', {}],
  ])('may lead to %s', (_name, body, others) => {
    expect(faultsOf(body, others)).toEqual([]);
  });

  test('of a text that was withdrawn may be gone with it', () => {
    const body = '[a](/2020/03/khong/) [b](/media/khong.pdf)\n\n![c](/media/khong.jpg)';
    const fields = { audio: '/media/khong.mp3' };
    expect(faultsOf(body).length).toBeGreaterThan(2);
    expect(
      siteOf({
        'articles/2020/03/bai.md': article(
          { ...fields, withdrawn: '{ date: 2020-04-01, reason: Nhầm }' },
          body,
        ),
        'documents/van-ban.md': markdownFile(
          'number: 35-CT/TW\nkind: Chỉ thị\nissuer: Bộ Chính trị\nissued: 2019-05-30\nabstract: Trích yếu\nfile: /media/khong.pdf\nwithdrawn: { date: 2020-04-01, reason: Nhầm }',
        ),
      }).problems,
    ).toEqual([]);
  });

  test.each<[string, string, ContentFiles, string]>([
    ['a page that is not there', 'Xem [a](/2020/03/khong/)', {}, '7:9 LINK_MISSING'],
    ['a page without its last slash', '[a](/2020/03/khac)', other, '7:5 LINK_MISSING'],
    ['a draft', '[a](/2020/03/nhap/)', draft, '7:5 LINK_UNPUBLISHED'],
    ['a place that an article lacks', '[a](/2020/03/khac/#mucs)', other, '7:5 LINK_ANCHOR'],
    ['a place that it lacks itself', '[a](#muc)', {}, '7:5 LINK_ANCHOR'],
    ['nothing', '[a]()', {}, '7:5 LINK_REFUSED'],
    ['an image that is not there', 'a\n\n![a](/media/a.jpg)', {}, '9:6 IMAGE_MISSING'],
    ['an image of another site', '![a](https://a.example/a.jpg)', {}, '7:6 IMAGE_MISSING'],
    ['a page, from a table', '| a |\n|---|\n| [a](/x/) |', {}, '9:7 LINK_MISSING'],
    ['a page, from a caption', '![a](/media/a.jpg "[b](/x/)")', {}, '7:24 LINK_MISSING'],
  ])('may not lead to %s', (_name, body, others, fault) => {
    expect(faultsOf(body, others)).toContain(fault);
  });

  test('a draft may link to a draft', () => {
    const linking = article({ draft: 'true' }, '[a](/2020/03/nhap/)');
    expect(siteOf({ ...draft, 'articles/2020/03/b.md': linking }).problems).toEqual([]);
  });

  test('plain pages are checked like articles', () => {
    const { problems } = siteOf({ 'pages/lien-he.md': markdownFile('title: Liên hệ', '[a](/x/)') });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/pages/lien-he.md LINK_MISSING',
    ]);
  });
});

describe('links of the settings', () => {
  test.each([
    ['the main menu', 'mainMenu:\n  - { label: A, path: /khong/ }'],
    ['the footer menu', 'footerMenu:\n  - { label: A, path: /khong/ }'],
    ['the one-stop page', 'oneStopPage: khong'],
  ])('a page of %s must be there', (_name, lines) => {
    expect(faultsWith(lines)).toEqual(['content/site.yaml LINK_MISSING không có trang "/khong/"']);
  });

  test('an existing page may be in a menu', () => {
    expect(faultsWith('mainMenu:\n  - { label: A, path: /luu-tru/ }')).toEqual([]);
  });
});
