import { describe, expect, test } from 'vitest';
import { html, type Html } from '../../../../../../src/html/html.ts';
import type { PageFrame } from '../../../../../../src/site/page-frame.ts';
import { attributesOf, documentOf, textsOf } from '../../../make-document.ts';
import { href, makeViews } from '../../../make-views.ts';
import { kit, partOf } from '../../../show.ts';

const pageShell = partOf('pageShell');

const frame: PageFrame = { ...makeViews('Bản tin').notFound, emergencies: [] };

const shell = (parts: Partial<PageFrame> = {}, title?: string): Html =>
  pageShell({
    frame: { ...frame, ...parts },
    ...(title !== undefined && { title }),
    main: html`<p>a</p>`,
  });

test.each([
  ['with a title', 'Lưu trữ', 'Lưu trữ | Bản tin'],
  ['without a title', undefined, 'Bản tin'],
])('a page %s', (_name, title, shown) => {
  expect(textsOf(shell({}, title), 'title')).toEqual([shown]);
});

test.each([
  ['a page', 'https://h.example/tin/a/', ['https://h.example/tin/a/']],
  ['the error page', undefined, []],
])('the whole address of %s', (_name, address, addresses) => {
  const canonical = address === undefined ? undefined : href(address);
  expect(attributesOf(shell({ canonical }), 'link[rel=canonical]', 'href')).toEqual(addresses);
});

test.each([
  [true, undefined, []],
  [true, '2020-03-06', ['max-image-preview:large']],
  [false, '2020-03-06', ['noindex']],
])('whether search engines may list it: %s, published %s', (isIndexed, published, robots) => {
  const page = shell({ isIndexed, social: { ...frame.social, published } });
  expect(attributesOf(page, 'meta[name=robots]', 'content')).toEqual(robots);
});

test('a sample says so in its title and to who links to it', () => {
  const page = shell({ isSample: true }, 'Lưu trữ');
  expect(textsOf(page, 'title')).toEqual(['[Nội dung mẫu] Lưu trữ | Bản tin']);
  expect(attributesOf(page, 'meta[property="og:title"]', 'content')).toEqual([
    '[Nội dung mẫu] Lưu trữ',
  ]);
});

describe('the note of a preview', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('is above the page: %s', (isPreview, notes) => {
    const page = shell({ site: { ...frame.site, isPreview, closing: undefined } });
    expect(textsOf(page, '.site-note')).toHaveLength(notes);
  });
});

test('a closed site says so above every page, with what follows it', () => {
  const { closing } = makeViews('Sáp nhập').home.site;
  const page = shell({ site: { ...frame.site, isPreview: false, closing } });
  expect(textsOf(page, '.site-note p')).toEqual([
    'Trang này ngừng cập nhật từ ngày 06/03/2020. Sáp nhập',
    'Trang tiếp nhận: Sáp nhập',
  ]);
});

test('the main part holds the page’s own content', () => {
  expect(textsOf(shell(), 'main#noi_dung > p')).toEqual(['a']);
});

test('the breadcrumb is before the main part', () => {
  const page = pageShell({ frame, breadcrumb: html`<nav class="way">b</nav>`, main: html`a` });
  expect(documentOf(page).querySelector('main')?.previousElementSibling?.classNames).toBe('way');
});

test('the style sheet is in the page, once and unescaped', () => {
  expect(documentOf(shell()).querySelectorAll('style')).toHaveLength(1);
  expect(String(shell())).toContain(`<style>${kit.head.css}</style>`);
});

test('emergencies are above everything else, each with its end', () => {
  const { emergencies } = makeViews('Vỡ đê').home;
  const page = shell({ emergencies });
  expect(textsOf(page, 'body > .site-note[data-until="2020-03-06"] p')).toEqual([
    'Khẩn cấp: [Nội dung mẫu] Vỡ đê, có hiệu lực đến 06/03/2020',
    'Vỡ đê',
  ]);
});
