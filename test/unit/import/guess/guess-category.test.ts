import { describe, expect, test } from 'vitest';
import { guessCategory } from '../../../../src/import/guess/guess-category.ts';
import { article } from '../../content/make-content.ts';
import { importContext } from '../make-import.ts';
import { linesIn } from '../make-lines.ts';

const { content } = importContext({
  files: {
    'articles/2020/01/a.md': article({ category: 'van-hoa-xa-hoi' }),
    'articles/2020/01/b.md': article({ category: 'chinh-tri', sample: 'true' }),
    'articles/2020/01/c.md': article({ category: 'chinh-tri', sample: 'true' }),
  },
});

describe('the category', () => {
  test.each([
    ['a line', '<p>CHÍNH TRỊ</p>', undefined, 'chinh-tri', false],
    ['a breadcrumb', '<p>Trang chủ » Văn hóa - xã hội</p>', undefined, 'van-hoa-xa-hoi', false],
    [
      'a breadcrumb as a list',
      '<ol><li>Trang chủ</li><li>Chính trị</li></ol>',
      undefined,
      'chinh-tri',
      false,
    ],
    [
      'the nearest line',
      '<p>Chính trị</p><p>Văn hóa - xã hội</p>',
      undefined,
      'van-hoa-xa-hoi',
      false,
    ],
    [
      'no menu',
      '<ul><li>Chính trị</li><li>Văn hóa - xã hội</li></ul>',
      'chinh-tri',
      'chinh-tri',
      false,
    ],
    ['the head of the page', '', 'Chính trị', 'chinh-tri', false],
    ['a slip', '<p>Chính tri.</p>', undefined, 'chinh-tri', false],
    ['a near name', '<p>Chín trị</p>', undefined, 'chinh-tri', true],
    ['what is used most, samples apart', '<p>Thể thao</p>', undefined, 'van-hoa-xa-hoi', true],
  ])('of %s', (_name, above, section, id, isUnsure) => {
    const guess = guessCategory(linesIn(above), section, content, []);
    expect([guess?.value, guess?.isUnsure ?? false]).toEqual([id, isUnsure]);
  });

  test('where there are none is none', () => {
    expect(guessCategory([], undefined, { articles: [], categories: [] }, [])).toBeUndefined();
  });
});
