import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readPage, wordsOf } from '../site/fixture-site.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { describeShipped } from './shipped.ts';
import { shippedSite } from './shipped-site.ts';

/*
 * Each piece of the page that this project starts from has its counterpart on the built site. The
 * five paragraphs are compared by their first and last words, their length and a checksum of all
 * letters, so that this test does not compare the content with itself.
 */

const article = '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';

/** A number that changes with any letter and with their order. */
const fingerprint = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2147483647, 7);

const seed = JSON.parse(readFileSync(new URL('seed-page.json', import.meta.url), 'utf8')) as {
  paragraphs: { begins: string; ends: string; letters: number; fingerprint: number }[];
  related: { title: string; date: string; href: string }[];
};

let site: string;

describeShipped('the seed article', () => {
  beforeAll(async () => {
    site = await sharedSite(shippedSite);
  });

  test('is under its category, in the breadcrumb and as a page', async () => {
    const page = await readPage(site, article);
    const crumbs = page.querySelectorAll('.breadcrumb li').map(wordsOf);
    expect(crumbs).toEqual([
      'Trang chủ',
      'Chính trị',
      'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở',
    ]);
    const href = page.querySelectorAll('.breadcrumb a')[1]?.getAttribute('href') ?? '';
    expect(href).toBe('/chuyen-muc/chinh-tri/');
    const category = await readPage(site, href);
    expect(wordsOf(category.querySelector('h1'))).toBe('Chính trị');
    expect(category.querySelector(`main a[href="${article}"]`)).not.toBeNull();
  });

  test('has its headline as the only h1', async () => {
    const page = await readPage(site, article);
    expect(page.querySelectorAll('h1').map(wordsOf)).toEqual([
      'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở',
    ]);
  });

  test('has all five paragraphs word for word, imperfections included', async () => {
    const page = await readPage(site, article);
    const paragraphs = page.querySelectorAll('.prose p').map((paragraph) => paragraph.text);
    expect(
      paragraphs.map((text) => ({
        begins: text.slice(0, 30),
        ends: text.slice(-30),
        letters: text.length,
        fingerprint: fingerprint(text),
      })),
    ).toEqual(seed.paragraphs);
    expect(paragraphs.join(' ').split(/\s+/u).filter(Boolean)).toHaveLength(1521);
    expect(paragraphs.join(' ')).toContain('Đảng bộ xã Hông Đức');
    expect(paragraphs.join(' ')).toContain('tổ chức Đại hội Đảng cơ sơ,');
  });

  test('names its source, the short form written out', async () => {
    const page = await readPage(site, article);
    const byline = page.querySelector('.byline');
    expect(wordsOf(byline)).toBe('T/h: Đài phát thanh huyện.');
    expect(byline?.querySelector('abbr')?.getAttribute('title')).toBe('Thực hiện');
  });

  test("lists the five related titles in the seed's order with their dates", async () => {
    const page = await readPage(site, article);
    expect(wordsOf(page.querySelector('.related h2'))).toBe('Các bài liên quan');
    const entries = page.querySelectorAll('.related li').map((entry) => ({
      title: wordsOf(entry.querySelector('a')),
      date: /\d{2}\/\d{2}\/\d{4}/u.exec(wordsOf(entry))?.[0] ?? '',
      href: entry.querySelector('a')?.getAttribute('href') ?? '',
    }));
    expect(entries).toEqual(seed.related);
  });

  test('leads back to its category and on to the older article', async () => {
    const page = await readPage(site, article);
    const links = page.querySelectorAll('.onwards a');
    expect(links.map(wordsOf)).toEqual([
      'Quay lại: Chính trị',
      'Xem tiếp: Huyện ủy Ninh Giang có Phó bí thư Thường trực mới',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/chuyen-muc/chinh-tri/',
      seed.related[0]?.href,
    ]);
  });

  test('says that its publishing day is not known', async () => {
    const page = await readPage(site, article);
    expect(wordsOf(page.querySelector('.article-dates'))).toContain(
      'Tháng 3/2020 (ngày đăng không ghi trong bản gốc)',
    );
    expect(page.querySelector('.article-dates time')?.getAttribute('datetime')).toBe('2020-03');
  });
});

describeShipped('the rest of the seed page', () => {
  beforeAll(async () => {
    site = await sharedSite(shippedSite);
  });

  test.each(seed.related.map(({ title, date, href }) => [title, date, href] as const))(
    'stub: %s (%s)',
    async (title, date, href) => {
      const page = await readPage(site, href);
      expect(wordsOf(page.querySelector('h1'))).toBe(title);
      expect(wordsOf(page.querySelector('.article-dates'))).toContain(date);
      expect(wordsOf(page.querySelector('.article-dates .badge'))).toBe('Chỉ có tiêu đề');
      expect(wordsOf(page.querySelector('.stub-note'))).toBe(
        'Bài này có trong danh mục bài liên quan của trang gốc với tiêu đề và ngày đăng nêu trên. Nội dung chưa được lưu; trang sẽ được bổ sung khi có bản gốc.',
      );
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelector('.prose')).toBeNull();
      expect(page.querySelector('.onwards a')).not.toBeNull();
    },
  );

  test('blocks with content are on the home page, empty ones are left out', async () => {
    const home = await readPage(site, '/');
    const [services] = home.querySelectorAll('.blocks');
    expect(services?.querySelectorAll('h2').map(wordsOf)).toEqual([
      'Văn bản mới',
      'Bộ phận một cửa',
      'Liên kết website',
    ]);
    expect(home.querySelector('a[href="/bo-phan-mot-cua/"]')).not.toBeNull();
    expect(wordsOf(home.querySelector('.lead h2'))).toBe(
      'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở',
    );
  });

  test('the footer says that this is not the site of a state body', async () => {
    const home = await readPage(site, '/');
    expect(wordsOf(home.querySelector('footer'))).toContain(
      'Trang thử nghiệm, không phải trang của cơ quan nhà nước',
    );
  });
});
