import { expect, test } from 'vitest';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const header = partOf('header');
const menu = partOf('menu');

const links = ['a', 'b'].map((label) => ({ label, href: href(`/tin/${label}/`) }));

test.each([
  ['/tin/a/', ['a']],
  ['/tin/b/', ['b']],
  ['/tin/', []],
  ['/tin/a/b/', []],
])('on %s the menu marks the entry %j', (current, marked) => {
  expect(
    textsOf(menu({ label: 'Menu', links: links, current: current }), 'a[aria-current=page]'),
  ).toEqual(marked);
});

test('a menu is a named navigation', () => {
  expect(
    attributesOf(menu({ label: 'Menu', links: links, current: '' }), 'nav', 'aria-label'),
  ).toEqual(['Menu']);
});

test('without links there is no menu', () => {
  expect(String(menu({ label: 'Menu', links: [], current: '' }))).toBe('');
});

test('the header marks the page’s own entry of the main menu', () => {
  const frame = makeViews('x').archive;
  const page = { ...frame, href: href('/tin/b/'), site: { ...frame.site, mainMenu: links } };
  expect(textsOf(header(page), '[aria-current]')).toEqual(['b']);
});
