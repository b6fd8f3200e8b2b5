import { expect, test } from 'vitest';
import { header } from '../../../../../../layouts/parts/frame/header/header.ts';
import { menu } from '../../../../../../layouts/parts/frame/menu/menu.ts';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';

const links = ['a', 'b'].map((label) => ({ label, href: href(`/tin/${label}/`) }));

test.each([
  ['/tin/a/', ['a']],
  ['/tin/b/', ['b']],
  ['/tin/', []],
  ['/tin/a/b/', []],
])('on %s the menu marks the entry %j', (current, marked) => {
  expect(textsOf(menu('Trình đơn', links, current), 'a[aria-current=page]')).toEqual(marked);
});

test('a menu is a named navigation', () => {
  expect(attributesOf(menu('Trình đơn', links, ''), 'nav', 'aria-label')).toEqual(['Trình đơn']);
});

test('without links there is no menu', () => {
  expect(menu('Trình đơn', [], '')).toBe(false);
});

test('the header marks the page’s own entry of the main menu', () => {
  const frame = makeViews('x').archive;
  const page = { ...frame, href: href('/tin/b/'), site: { ...frame.site, mainMenu: links } };
  expect(textsOf(header(page), '[aria-current]')).toEqual(['b']);
});
