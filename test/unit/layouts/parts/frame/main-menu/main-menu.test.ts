import { describe, expect, test } from 'vitest';
import { vi } from '../../../../../../layouts/words/vi/vi.ts';
import type { SiteView } from '../../../../../../src/site/site-view.ts';
import { textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';
import { partOf } from '../../../show.ts';

const show = partOf('mainMenu');
const frame = makeViews('x').archive;

const links = ['Chính trị', 'Văn hóa', 'Hướng dẫn', 'Lưu trữ', 'Giới thiệu'].map((label) => ({
  label,
  href: href(`/tin/${label.length}/`),
}));
const bare = {
  radioHref: undefined,
  boardHref: undefined,
  unitIndexHref: undefined,
  officialDocumentsHref: undefined,
  ownMenu: [],
};

const menuOf = (site: Partial<SiteView>, current = '/') =>
  show({
    ...frame,
    href: href(current),
    site: { ...frame.site, ...bare, mainMenu: links, ...site },
  });

describe('the entries of the menu', () => {
  test('what the site has by itself comes first', () => {
    const all = {
      radioHref: href('/w/'),
      boardHref: href('/x/'),
      unitIndexHref: href('/y/'),
      officialDocumentsHref: href('/z/'),
    };
    expect(textsOf(menuOf(all), '.bar > li').slice(0, 4)).toEqual([
      vi.radio,
      vi.boardInMenu,
      vi.units,
      vi.officialDocuments,
    ]);
  });

  test('pages that are there only while something is in them come last', () => {
    const ownMenu = [
      { page: 'workCalendar', href: href('/y/') },
      { page: 'organization', href: href('/z/') },
    ] as const;
    expect(textsOf(menuOf({ ownMenu }), '.more li').slice(-3)).toEqual([
      vi.workCalendar,
      vi.organization,
      vi.siteMap,
    ]);
  });

  test('what it lacks has no entry', () => {
    expect(textsOf(menuOf({}), '.bar > li:not(.wide)')).toEqual(['Chính trị', 'Văn hóa']);
  });

  test('an entry longer than the line is alone in it', () => {
    const long = { mainMenu: [{ label: 'A'.repeat(40), href: href('/x/') }, ...links] };
    expect(textsOf(menuOf(long), '.bar > li:not(.wide)')).toEqual(['A'.repeat(40)]);
  });

  test('entries that do not fit on a phone are folded, the site map last; a wide window shows more', () => {
    const folded = ['Hướng dẫn', 'Lưu trữ', 'Giới thiệu'];
    expect(textsOf(menuOf({}), '.bar > .wide')).toEqual(folded);
    expect(textsOf(menuOf({}), '.more li')).toEqual([...folded, vi.siteMap]);
    const many = { mainMenu: [...links, { label: 'A'.repeat(30), href: href('/tin/x/') }] };
    expect(textsOf(menuOf(many), '.bar > .wide')).toEqual(folded);
    expect(textsOf(menuOf(many), '.more li:not(.narrow)')).toEqual(['A'.repeat(30), vi.siteMap]);
  });

  test('the page’s own entry is marked, wherever it is', () => {
    expect(textsOf(menuOf({}, '/tin/7/'), '[aria-current]')).toEqual([
      'Văn hóa',
      'Lưu trữ',
      'Lưu trữ',
    ]);
    expect(textsOf(menuOf({}, '/tin/9/'), '.bar > :not(.wide) [aria-current]')).toEqual([
      'Chính trị',
    ]);
  });
});
