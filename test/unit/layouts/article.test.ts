import { describe, expect, test } from 'vitest';
import { article } from '../../../layouts/article.ts';
import { text } from '../../../layouts/text.ts';
import type { Html } from '../../../src/html/html.ts';
import type { ArticleView } from '../../../src/site/article-view.ts';
import { attributesOf, textsOf } from './make-document.ts';
import { body, day, href, makeViews, month } from './make-views.ts';

const link = (label: string) => ({ label, href: href(`/tin/${label}/`) });

const bare: ArticleView = {
  ...makeViews('x').article,
  title: 'Đại hội điểm',
  standfirst: undefined,
  updated: undefined,
  badges: [],
  category: link('chinh-tri'),
  units: [],
  authors: [],
  byline: [],
  related: [],
  older: undefined,
  newer: undefined,
};

const page = (fields: Partial<ArticleView> = {}): Html => article({ ...bare, ...fields });

test('the title is the heading, and the way leads over the category', () => {
  expect(textsOf(page(), 'h1')).toEqual(['Đại hội điểm']);
  expect(attributesOf(page(), '.breadcrumb a', 'href')).toEqual(['/tin/x/', '/tin/chinh-tri/']);
});

test('the body is shown as markup', () => {
  expect(String(page({ body }))).toContain(`<div class="prose">${body}</div>`);
});

test('a stub says that its text is not archived, and has no body', () => {
  expect(textsOf(page({ body: undefined }), '.stub-note')).toEqual([text.stubBody]);
  expect(textsOf(page({ body: undefined }), '.prose')).toEqual([]);
  expect(textsOf(page(), '.stub-note')).toEqual([]);
});

test.each([
  ['known', day, ['Ngày đăng: 06/03/2020']],
  ['not known', month, [`Ngày đăng: Tháng 3/2020 ${text.dayUnknown}`]],
])('where the day is %s the page says so', (_name, date, facts) => {
  expect(textsOf(page({ date }), '.article-facts p')).toEqual(facts);
});

test('facts stand one below the other', () => {
  const facts = { updated: day, units: [link('huyen'), link('xa')], authors: ['An', 'Bình'] };
  expect(textsOf(page(facts), '.article-facts p').slice(1)).toEqual([
    'Cập nhật: 06/03/2020',
    'Đơn vị: huyen, xa',
    'Tác giả: An, Bình',
  ]);
});

test('badges are words', () => {
  expect(textsOf(page({ badges: ['draft', 'sample'] }), '.badge')).toEqual([
    'Bản nháp',
    'Nội dung mẫu',
  ]);
});

describe('the way onwards', () => {
  test('leads back to the category, to the older and to the newer article', () => {
    const shown = page({ older: link('cu'), newer: link('moi') });
    expect(attributesOf(shown, '.onwards a', 'href')).toEqual([
      '/tin/chinh-tri/',
      '/tin/cu/',
      '/tin/moi/',
    ]);
    expect(attributesOf(shown, '.onwards a', 'rel')).toEqual([undefined, 'next', 'prev']);
  });

  test('leads back to the category alone where there is nothing else', () => {
    expect(attributesOf(page(), '.onwards a', 'href')).toEqual(['/tin/chinh-tri/']);
  });
});

test('without related articles, byline and standfirst there are no empty elements for them', () => {
  expect(textsOf(page(), '.related, .byline, .standfirst')).toEqual([]);
});
