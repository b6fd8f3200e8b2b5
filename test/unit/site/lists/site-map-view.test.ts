import { expect, test } from 'vitest';
import { makeArticle, makeCategory, makePage, makeUnit, planOf, viewOf } from '../make-newsroom.ts';

const pages = planOf({
  categories: [
    makeCategory('van-hoa', { name: 'Văn hoá' }),
    makeCategory('b', { name: 'An ninh' }),
  ],
  units: ['Văn Hội', 'Đông Xuyên', 'Ứng Hoè', 'Ân Thi', 'Dân Đảng', 'An Đức'].map((name, index) =>
    makeUnit(`u${index}`, { name }),
  ),
  pages: [
    makePage('lien-he', { title: 'Liên hệ' }),
    makePage('gioi-thieu', { title: 'Giới thiệu' }),
  ],
  articles: [makeArticle('2019/12/a', '2019-12-31'), makeArticle('2020/01/b', '2020-01-01')],
});

const view = viewOf(pages, 'siteMap', '/so-do-trang/');

const labelsOf = (links: readonly { readonly label: string }[]): string[] =>
  links.map(({ label }) => label);

test.each([
  ['categories in the order of their register', view.categories, ['Văn hoá', 'An ninh']],
  [
    'units by the alphabet',
    view.units,
    ['An Đức', 'Ân Thi', 'Dân Đảng', 'Đông Xuyên', 'Ứng Hoè', 'Văn Hội'],
  ],
  ['years, newest first', view.years, ['2020', '2019']],
  ['pages by the alphabet', view.pages, ['Giới thiệu', 'Liên hệ']],
])('%s', (_name, links, labels) => {
  expect(labelsOf(links)).toEqual(labels);
});

test('each is a link', () => {
  expect(view.years[0]?.href).toBe('/tin/luu-tru/2020/');
  expect(view.pages[0]?.href).toBe('/tin/gioi-thieu/');
});
