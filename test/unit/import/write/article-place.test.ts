import { describe, expect, test } from 'vitest';
import type { CalendarMonth } from '../../../../src/dates/calendar-date.ts';
import { articlePlace, type ArticlePlace } from '../../../../src/import/write/article-place.ts';
import { isSlug } from '../../../../src/url/slug.ts';

const placeOf = (title: string, taken: readonly string[] = []): ArticlePlace =>
  articlePlace(title, 'Tin mới.docx', '2020-03' as CalendarMonth, new Set(taken));

describe('the path of an article', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['Đại hội', [], 'articles/2020/03/dai-hoi.md'],
    ['Đại hội', ['articles/2020/02/dai-hoi.md'], 'articles/2020/03/dai-hoi.md'],
    ['Đại hội', ['articles/2020/03/dai-hoi.md'], 'articles/2020/03/dai-hoi-2.md'],
    [
      'Đại hội',
      ['articles/2020/03/dai-hoi.md', 'articles/2020/03/dai-hoi-2.md'],
      'articles/2020/03/dai-hoi-3.md',
    ],
    ['***', [], 'articles/2020/03/tin-moi.md'],
    ['../../../etc/passwd', [], 'articles/2020/03/etc-passwd.md'],
  ])('%s next to %j becomes %s', (title, taken, path) => {
    expect(placeOf(title, taken).path).toBe(path);
  });

  test('a long slug makes room for its number', () => {
    const title =
      'Huyện Ninh Giang tích cực chuẩn bị cho Đại hội Đảng bộ các cấp nhiệm kỳ 2020-2025';
    const first = placeOf(title).path;
    const { path, taken } = placeOf(title, [first]);
    expect(taken).toBe(first);
    expect(path).toMatch(/-2\.md$/u);
    expect(isSlug(path.slice('articles/2020/03/'.length, -3))).toBe(true);
  });

  test('a slug without syllables makes room too', () => {
    const first = `articles/2020/03/${'a'.repeat(80)}.md`;
    expect(placeOf('a'.repeat(90), [first]).path).toBe(`articles/2020/03/${'a'.repeat(78)}-2.md`);
  });
});

test('new pictures get numbers after the existing ones, whatever their ending', () => {
  const { nextImagePath } = placeOf('Đại hội', ['media/2020/03/dai-hoi-1.png']);
  expect([nextImagePath('jpg'), nextImagePath('png')]).toEqual([
    'media/2020/03/dai-hoi-2.jpg',
    'media/2020/03/dai-hoi-3.png',
  ]);
});
