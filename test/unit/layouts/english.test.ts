import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../layouts/station.ts';
import { pageRenderer } from '../../../src/eleventy/page-renderer.ts';
import { makePage, planOf, type Page } from '../site/make-newsroom.ts';

const english = {
  name: 'Bulletin',
  description: 'News of the station.',
  station: 'Radio station',
  owner: 'Owner',
  responsible: 'Head',
};
const pages = planOf({
  site: { english },
  pages: [
    makePage('gioi-thieu', { title: 'Giới thiệu' }),
    makePage('lien-he', { title: 'Liên hệ' }),
    makePage('en/about', {
      title: 'About',
      lang: 'en',
      translates: 'gioi-thieu',
      body: 'We are a station.[^1]\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Note.',
    }),
  ],
});
const render = pageRenderer(defaultStation);
const pageAt = (url: string): Page => {
  const page = pages.find((each) => each.url === url);
  if (!page) throw new Error(url);
  return page;
};
const htmlAt = (url: string): string => render(pageAt(url));

/** Without what is marked as Vietnamese. */
const englishOnly = (html: string): string =>
  html
    .replaceAll(/<a [^>]*lang="vi"[^>]*>[^<]*<\/a>/gu, '')
    .replaceAll(/<style>[^]*?<\/style>/gu, '');

describe.each(['/en/', '/en/about/'])('%s', (url) => {
  const html = htmlAt(url);

  test('is in English alone, from the skip link to the footer', () => {
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Skip to main content');
    expect(englishOnly(html)).not.toMatch(
      /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu,
    );
  });
});

test('both pages name each other, and each itself', () => {
  const both = [
    '<link rel="alternate" hreflang="vi" href="https://h.example/tin/gioi-thieu/">',
    '<link rel="alternate" hreflang="en" href="https://h.example/tin/en/about/">',
  ];
  for (const each of both) {
    expect(htmlAt('/en/about/')).toContain(each);
    expect(htmlAt('/gioi-thieu/')).toContain(each);
    expect(htmlAt('/lien-he/')).not.toContain(each);
  }
  expect(htmlAt('/gioi-thieu/')).toContain('lang="en" hreflang="en">This page in English</a>');
});
