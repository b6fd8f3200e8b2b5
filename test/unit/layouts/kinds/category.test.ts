import { expect, test } from 'vitest';
import { category as categoryLayout } from '../../../../layouts/kinds/category.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const category = layoutOf(categoryLayout);

const view = {
  ...makeViews('x').category,
  name: 'Chính trị',
  about: 'Tin chính trị.',
  total: 1234,
};

test('it shows name, description, number and articles', () => {
  expect(textsOf(category(view), 'h1, .standfirst, .count, .teaser-title')).toEqual([
    'Chính trị',
    'Tin chính trị.',
    '1.234 bài',
    'x',
  ]);
});

test('it leads to older articles and to the archive', () => {
  expect(textsOf(category(view), '.pagination a')).toEqual([vi.olderArticles, vi.archive]);
  expect(attributesOf(category(view), '.pagination .older', 'rel')).toEqual(['next']);
});

test('without older articles it links only to the archive', () => {
  const page = category({ ...view, olderHref: undefined });
  expect(textsOf(page, '.pagination a')).toEqual([vi.archive]);
});

test('without articles it says so', () => {
  const page = category({ ...view, articles: [], total: 0, about: undefined });
  expect(textsOf(page, '.empty')).toEqual([vi.noArticles]);
  expect(textsOf(page, '.teasers, .standfirst, .count')).toEqual([]);
});
