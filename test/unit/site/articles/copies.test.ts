import { describe, expect, test } from 'vitest';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const article = makeArticle('2020/03/a', '2020-03-06', {
  title: 'Đại hội',
  body: 'Xem [bài](/2020/03/a/).',
});
const stub = makeArticle('2020/03/b', '2020-03-07', { stub: true, body: '' });

const urlsOf = (site = {}): string[] =>
  planOf({ site, articles: [article, stub] })
    .map(({ url }) => url)
    .filter((url) => url.startsWith('/2020/03/'));

test('an article has a text copy and a sheet, a stub has neither', () => {
  expect(urlsOf()).toEqual([
    '/2020/03/a/',
    '/2020/03/a/ban-in.txt',
    '/2020/03/a/bang-tin/',
    '/2020/03/b/',
  ]);
});

test.each([
  ['textCopies', '/2020/03/a/ban-in.txt'],
  ['noticeSheets', '/2020/03/a/bang-tin/'],
])('the switch %s takes one away, and the link to it', (name, url) => {
  expect(urlsOf({ [name]: false })).not.toContain(url);
  const view = viewOf(
    planOf({ site: { [name]: false }, articles: [article] }),
    'article',
    '/2020/03/a/',
  );
  expect(JSON.stringify(view)).not.toContain(url);
});

describe('the copies', () => {
  const pages = planOf({ articles: [article] });

  test('a text has the targets of links', () => {
    const { body } = viewOf(pages, 'textCopy', '/2020/03/a/ban-in.txt');
    expect(body).toBe('Xem bài (https://h.example/tin/2020/03/a/).');
  });

  test('a sheet has only the words and the address of the article, and is not listed', () => {
    const sheet = viewOf(pages, 'noticeSheet', '/2020/03/a/bang-tin/');
    expect(sheet).toMatchObject({
      opening: '<p>Xem bài.</p>',
      rest: undefined,
      address: 'https://h.example/tin/2020/03/a/',
      canonical: 'https://h.example/tin/2020/03/a/',
      isIndexed: false,
      leftOut: {
        pictures: 0,
        links: 1,
        attachments: 0,
        hasAudio: false,
        authors: 0,
        related: 0,
      },
    });
  });

  test('a sheet says what its page has besides', () => {
    const full = makeArticle('2020/03/c', '2020-03-06', {
      body: '![A](/media/a.jpg "B") [c](/2020/03/a/)[^1]\n\n[^1]: d',
      audio: '/media/a.mp3' as never,
      authors: ['Người viết'],
      image: { file: '/media/b.jpg' as never, alt: 'B' },
      attachments: [{ file: '/media/c.pdf' as never, title: 'C' }],
    });
    const site = planOf({ articles: [article, full] });
    const { leftOut } = viewOf(site, 'noticeSheet', '/2020/03/c/bang-tin/');
    expect(leftOut).toEqual({
      pictures: 1,
      links: 1,
      attachments: 1,
      hasAudio: true,
      authors: 1,
      related: 1,
    });
    expect(vi.leftOut(leftOut)).toEqual([
      'tên tác giả',
      '1 ảnh',
      'bản âm thanh',
      '1 tài liệu kèm theo',
      '1 liên kết',
      '1 bài liên quan',
    ]);
  });
});

test('the announcer has a script of each article, only in the preview', () => {
  const address = '/2020/03/a/kich-ban/';
  const view = viewOf(planOf({ articles: [article] }, true), 'announcerScript', address);
  expect(view).toMatchObject({ title: 'Đại hội', isIndexed: false, script: { slots: [] } });
  expect(view.script.items.map(({ file }) => file)).toEqual(['content/articles/2020/03/a.md']);
  expect(planOf({ articles: [article] }).map(({ url }) => url)).not.toContain(address);
});
