import { expect, test } from 'vitest';
import type { TeaserView } from '../../../../../../src/site/articles/teaser-view.ts';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { day, href, month } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const teaserList = partOf('teaserList');

const teaser: TeaserView = {
  title: 'Đại hội',
  href: href('/tin/a/'),
  date: day,
  standfirst: 'Sapô.',
  badges: ['draft', 'stub'],
};

test('a teaser shows title, date, badges and standfirst', () => {
  expect(textsOf(teaserList([teaser]), 'p')).toEqual([
    'Đại hội',
    '06/03/2020 Bản nháp Chỉ có tiêu đề',
    'Sapô.',
  ]);
  expect(attributesOf(teaserList([teaser]), 'a', 'href')).toEqual(['/tin/a/']);
});

test('a date is marked up as exactly as it is known', () => {
  const list = teaserList([teaser, { ...teaser, date: month }]);
  expect(attributesOf(list, 'time', 'datetime')).toEqual(['2020-03-06', '2020-03']);
  expect(textsOf(list, 'time')).toEqual(['06/03/2020', 'Tháng 3/2020']);
});

test('without a standfirst there is no empty line', () => {
  expect(textsOf(teaserList([{ ...teaser, standfirst: undefined }]), 'p')).toHaveLength(2);
});
