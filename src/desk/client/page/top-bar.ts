import type { DeskFacts } from './desk-facts.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { personMenu } from './person-menu.ts';

const sections = [
  ['/', 'Tin bài'],
  ['/buoi-phat', 'Buổi phát'],
  ['/lich-tuan', 'Lịch tuần'],
  ['/van-ban', 'Văn bản'],
  ['/so/units', 'Sổ của đài'],
  ['/dang', 'Đăng'],
  ['/da-bo', 'Đã bỏ'],
] as const;

/** The bar above a list: where one is, the way to the site, and who sits here. */
export const deskTop = (
  current: string,
  { overview, previewUrl, person }: DeskFacts,
): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    element(
      'a',
      { class: 'brand', href: '/' },
      icon('word'),
      element('span', {}, 'Bàn biên tập', element('small', {}, overview.station)),
    ),
    element(
      'nav',
      { 'aria-label': 'Các phần' },
      element(
        'ul',
        {},
        ...sections.map(([href, words]) =>
          element(
            'li',
            {},
            element('a', { href, 'aria-current': href === current ? 'page' : undefined }, words),
          ),
        ),
      ),
    ),
    element(
      'div',
      { class: 'end' },
      element('a', { href: previewUrl, target: 'trang-tin', rel: 'noopener' }, 'Xem thử trang'),
      personMenu(person, overview.approval?.people.map(({ name }) => name) ?? []),
    ),
  );

/** The bar above one text: the way back, where it is, and the line that says what is saved. */
export const textBar = (
  words: string,
  stages?: HTMLElement,
  ...end: readonly (Node | undefined)[]
): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    element('a', { class: 'button plain', href: '/' }, icon('back'), ' Bàn biên tập'),
    words === '' ? undefined : element('strong', { class: 'bar-words' }, words),
    stages,
    element('div', { class: 'end' }, ...end),
  );
