import { expect, test } from 'vitest';
import { breadcrumb } from '../../../../../../layouts/parts/frame/breadcrumb/breadcrumb.ts';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';

const { site } = makeViews('x').archive;
const above = [{ label: 'Chính trị', href: href('/tin/chinh-tri/') }];

test('the way leads from the home page to this page, which is no link', () => {
  const way = breadcrumb(site, above, 'Đại hội');
  expect(textsOf(way, 'li')).toEqual(['Trang chủ', 'Chính trị', 'Đại hội']);
  expect(attributesOf(way, 'a', 'href')).toEqual(['/tin/x/', '/tin/chinh-tri/']);
  expect(textsOf(way, 'span[aria-current=page]')).toEqual(['Đại hội']);
});

test('it is a named navigation', () => {
  expect(attributesOf(breadcrumb(site, [], 'a'), 'nav', 'aria-label')).toEqual(['Đường dẫn']);
});
