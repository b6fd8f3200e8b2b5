import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlug, slugOf } from '../../../src/url/slug.ts';
import { anyCharacter } from '../../any-character.ts';

describe('slugOf', () => {
  test.each([
    ['Đường mới', 'duong-moi'],
    ['Đại hội', 'dai-hoi'],
    ['Đại hội'.normalize('NFD'), 'dai-hoi'],
    ['Nhiệm kỳ 2020–2025', 'nhiem-ky-2020-2025'],
    ['Nhiệm kỳ 2020-2025', 'nhiem-ky-2020-2025'],
    ['Đảng bộ xã Hồng Đức: đại hội điểm', 'dang-bo-xa-hong-duc-dai-hoi-diem'],
    ['  “Trích” — nguồn…  ', 'trich-nguon'],
    ['Ưỡn ẹo ỷ lại', 'uon-eo-y-lai'],
    ['11/3 và 12/3', '11-3-va-12-3'],
    ['a_b/../c', 'a-b-c'],
    ['Sản xuất & đời sống', 'san-xuat-va-doi-song'],
    ['Đạt 98% kế hoạch', 'dat-98-phan-tram-ke-hoach'],
    ['!!!', ''],
    ['', ''],
  ])('the slug of "%s" is "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('a long title is cut after a whole syllable', () => {
    const slug = slugOf('nghiêng '.repeat(20));
    expect(slug).toBe(Array.from({ length: 10 }, () => 'nghieng').join('-'));
  });

  test('a syllable that ends at the limit is kept, one letter more drops it', () => {
    expect(slugOf(`${'a'.repeat(76)} bcd`)).toBe(`${'a'.repeat(76)}-bcd`);
    expect(slugOf(`${'a'.repeat(76)} bcd e`)).toBe(`${'a'.repeat(76)}-bcd`);
    expect(slugOf(`${'a'.repeat(76)} bcde f`)).toBe('a'.repeat(76));
  });

  test('a word longer than a slug is cut too', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80));
  });

  test('any text gives a valid slug or an empty one', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const slug = slugOf(text);
        expect(slug === '' || isSlug(slug)).toBe(true);
      }),
    );
  });

  test('a slug is its own slug', () => {
    const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,7}$/u);
    fc.assert(
      fc.property(slugs, (slug) => {
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

test.each([
  ['dai-hoi-2020', true],
  ['a', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['Dai-hoi', false],
  ['đai-hoi', false],
  ['dai--hoi', false],
  ['-dai', false],
  ['dai-', false],
  ['dai hoi', false],
  ['dai_hoi', false],
  ['..', false],
  ['', false],
])('whether "%s" is a slug: %s', (text, claim) => {
  expect(isSlug(text)).toBe(claim);
});
