import { expect, test } from 'vitest';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const breadcrumb = partOf('breadcrumb');

const { site } = makeViews('x').archive;
const above = [{ label: 'Chính trị', href: href('/tin/chinh-tri/') }];

test('the breadcrumb leads from the home page to this page, which is not a link', () => {
  const way = breadcrumb({ site, above, here: 'Đại hội' });
  expect(textsOf(way, 'li')).toEqual(['Trang chủ', 'Chính trị', 'Đại hội']);
  expect(attributesOf(way, 'a', 'href')).toEqual(['/tin/x/', '/tin/chinh-tri/']);
  expect(textsOf(way, 'li[aria-current=page]')).toEqual(['Đại hội']);
});

test('it is a named navigation', () => {
  expect(attributesOf(breadcrumb({ site, above: [], here: 'a' }), 'nav', 'aria-label')).toEqual([
    'Đường dẫn',
  ]);
});
