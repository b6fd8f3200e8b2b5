import { expect, test } from 'vitest';
import { compareNames } from '../../../src/content/compare-names.ts';

test.each([
  ['Hòa An', 'Hòa Bình'],
  ['An Đức', 'Anh Dũng'],
  ['Ba Vì', 'Bà Rịa'],
  ['Hồng Thái', 'Hồng Thái Đông'],
  ['Tân Xuân', 'Tấn An'],
  ['Đảng bộ xã Hồng Đức', 'Đảng bộ xã Hồng Phong'],
  ['Chi bộ thôn 2', 'Chi bộ thôn 10'],
  ['Dân Đảng', 'Đông Hưng'],
  ['Xã Cỏ Rào', 'Xã Cổ Am'],
])('%s comes before %s', (first, second) => {
  expect(compareNames(first, second)).toBeLessThan(0);
  expect(compareNames(second, first)).toBeGreaterThan(0);
});

test('tones follow one another as in dictionaries', () =>
  expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].toSorted(compareNames)).toEqual([
    'ma',
    'mà',
    'mả',
    'mã',
    'má',
    'mạ',
  ]));

test('letters follow one another as in dictionaries', () =>
  expect(['ư', 'ơ', 'ô', 'o', 'ê', 'đ', 'd', 'â', 'ă', 'a'].toSorted(compareNames).join('')).toBe(
    'aăâdđêoôơư',
  ));

test('the same name in two Unicode forms sorts together, and the order is total', () => {
  const [composed, decomposed] = ['Hồng Đức', 'Hồng Đức'.normalize('NFD')];
  expect(compareNames(composed, decomposed)).not.toBe(0);
  expect(['Hồng Gai', composed, 'Hồng Đào', decomposed].toSorted(compareNames)).toEqual([
    'Hồng Đào',
    decomposed,
    composed,
    'Hồng Gai',
  ]);
});

test('an equal name is equal', () => expect(compareNames('Hồng Đức', 'Hồng Đức')).toBe(0));
