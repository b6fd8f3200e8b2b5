import { element } from './element.ts';
import { icon } from './icon.ts';

const sections = [
  ['/', 'Tin bài'],
  ['/buoi-phat', 'Buổi phát'],
  ['/van-ban', 'Văn bản'],
  ['/da-bo', 'Đã bỏ'],
] as const;

/** The bar above a list: where one is, and the way to the site. */
export const topBar = (current: string, station: string, previewUrl: string): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    element(
      'a',
      { class: 'brand', href: '/' },
      icon('word'),
      element('span', {}, 'Bàn biên tập', element('small', {}, station)),
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
      element('a', { href: previewUrl, target: 'trang-tin', rel: 'noopener' }, 'Mở trang tin'),
    ),
  );

/** The bar above one text: the way back, its name, and the line that says what is saved. */
export const textBar = (words: string, ...end: readonly Node[]): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    element('a', { class: 'button plain', href: '/' }, icon('back'), ' Bàn biên tập'),
    element('strong', { class: 'bar-words' }, words),
    element('div', { class: 'end' }, ...end),
  );
