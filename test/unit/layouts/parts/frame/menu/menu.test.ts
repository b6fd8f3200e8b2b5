import { expect, test } from 'vitest';
import { attributesOf, textsOf } from '../../../make-document.ts';
import { href } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

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
