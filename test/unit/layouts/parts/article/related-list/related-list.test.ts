import { expect, test } from 'vitest';
import type { RelatedView } from '../../../../../../src/site/articles/related-view.ts';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { day, href } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const relatedList = partOf('relatedList');

const here: RelatedView = {
  title: 'Đại hội',
  date: day,
  href: href('/tin/a/'),
  badges: [],
  reason: 'editor',
};

test.each<[string, Partial<RelatedView>, string]>([
  ['title and date', {}, 'Đại hội 06/03/2020 · tòa soạn chọn'],
  ['its badges', { badges: ['stub'] }, 'Đại hội 06/03/2020 · tòa soạn chọn Chỉ có tiêu đề'],
  ['why it is there', { reason: 'congress' }, 'Đại hội 06/03/2020 · cùng đại hội'],
])('an entry shows %s', (_name, fields, shown) => {
  expect(textsOf(relatedList([{ ...here, ...fields }]), 'li')).toEqual([shown]);
});

test('an article of which only the title is known is not a link', () => {
  const list = relatedList([here, { ...here, href: undefined }]);
  expect(textsOf(list, 'li')).toHaveLength(2);
  expect(attributesOf(list, 'a', 'href')).toEqual(['/tin/a/']);
});

test('entries keep the order given', () => {
  const list = relatedList([
    { ...here, title: 'b' },
    { ...here, title: 'a' },
  ]);
  expect(textsOf(list, 'li a')).toEqual(['b', 'a']);
});

test('without entries there is no block', () => {
  expect(String(relatedList([]))).toBe('');
});
