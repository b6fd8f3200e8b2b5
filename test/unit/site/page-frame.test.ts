import { describe, expect, test } from 'vitest';
import { pageFrames } from '../../../src/site/page-frame.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { contextOf } from './make-newsroom.ts';

const site = {
  mainMenu: [{ label: 'Lưu trữ', path: sitePaths.archive }],
  footerMenu: [{ label: 'Sơ đồ trang', path: sitePaths.siteMap }],
};
const frames = pageFrames(contextOf({ site }));
const preview = pageFrames(contextOf({ site }, { isPreview: true }));

const describedBy = (description: string | undefined): string =>
  frames.frame(sitePaths.home, { description }).description;

test('a page is known by its link and its absolute address', () => {
  expect(frames.frame(sitePaths.archive)).toMatchObject({
    href: '/tin/luu-tru/',
    canonical: 'https://h.example/tin/luu-tru/',
    description: 'Tin của đài.',
    isIndexed: true,
  });
});

test('the error page is at many addresses, so it has no absolute one', () => {
  expect(frames.frame(sitePaths.notFound).canonical).toBeUndefined();
});

test('menus are links under the path of the base', () => {
  const frame = frames.frame(sitePaths.home).site;
  expect(frame.mainMenu).toEqual([{ label: 'Lưu trữ', href: '/tin/luu-tru/' }]);
  expect(frame.footerMenu).toEqual([{ label: 'Sơ đồ trang', href: '/tin/so-do-trang/' }]);
  expect([frame.homeHref, frame.archiveHref]).toEqual(['/tin/', '/tin/luu-tru/']);
});

test('a page may describe itself; a description that is not there is the site’s', () => {
  expect([describedBy('Sapô.'), describedBy(undefined)]).toEqual(['Sapô.', 'Tin của đài.']);
});

describe('search engines may list', () => {
  test.each([
    ['a page of the site', frames, true, true],
    ['no page that asks not to be', frames, false, false],
    ['no page of a preview', preview, true, false],
  ])('%s', (_name, of, isIndexed, expected) => {
    expect(of.frame(sitePaths.archive, { isIndexed }).isIndexed).toBe(expected);
  });
});
