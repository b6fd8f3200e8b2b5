import { describe, expect, test } from 'vitest';
import type { SitePath } from '../../../src/url/site-path.ts';
import { aliasesOf } from '../../../src/site/aliases.ts';
import { makeArticle, makeNewsroom, makePage, planOf, viewOf } from './make-newsroom.ts';

const path = (text: string): SitePath => text as SitePath;

const parts = {
  articles: [
    makeArticle('2020/03/a', '2020-03-06', {
      title: 'A',
      aliases: ['/tin/cu.html', '/bai-cu', '/2019/12/a/'].map(path),
    }),
    makeArticle('2020/03/b', '2020-03-07', { draft: true, aliases: [path('/nhap/')] }),
  ],
  pages: [makePage('lien-he', { title: 'Liên hệ', aliases: [path('/contact/')] })],
};
const pages = planOf(parts);

test('every old address leads to its page, in one order; those of drafts do not', () => {
  expect(aliasesOf(makeNewsroom(parts), [])).toEqual([
    { from: '/2019/12/a/', to: '/2020/03/a/', title: 'A' },
    { from: '/bai-cu', to: '/2020/03/a/', title: 'A' },
    { from: '/contact/', to: '/lien-he/', title: 'Liên hệ' },
    { from: '/tin/cu.html', to: '/2020/03/a/', title: 'A' },
  ]);
});

test.each(['/2019/12/a/', '/bai-cu/', '/contact/', '/tin/cu.html'])(
  'a page at %s leads on where a host knows no redirects, and is not listed',
  (url) => {
    const view = viewOf(pages, 'moved', url);
    expect(view.isIndexed).toBe(false);
    expect([view.to, view.canonical]).toEqual(
      url === '/contact/'
        ? ['/tin/lien-he/', 'https://h.example/tin/lien-he/']
        : ['/tin/2020/03/a/', 'https://h.example/tin/2020/03/a/'],
    );
  },
);

describe('an old address never shadows a page', () => {
  test.each(['/luu-tru/', '/2020/03/a/', '/2020/03/A', '/2020/03/a/index.html'])('%s', (alias) => {
    const article = makeArticle('2020/03/a', '2020-03-06', { aliases: [path(alias)] });
    expect(planOf({ articles: [article] }).filter(({ kind }) => kind === 'moved')).toEqual([]);
  });
});
