import { expect, test } from 'vitest';
import { lettersOf, unitLetter } from '../../../../src/site/units/unit-letter.ts';

test.each([
  ['Đảng bộ xã Hồng Đức', 'h'],
  ['Đảng bộ thị trấn Ninh Giang', 'n'],
  ['Đảng bộ huyện Đông Anh', 'd'],
  ['Chi bộ thôn Ân Thi', 'a'],
  ['Đảng bộ cơ quan Dân Đảng', 'd'],
  ['Đảng bộ xã Ứng Hòa'.normalize('NFD'), 'u'],
  ['Đảng bộ phường 5', 'so'],
  ['Đảng bộ Công an huyện', 'c'],
  ['Xã', 'x'],
])('%s is under %s', (name, letter) => {
  expect(unitLetter({ name })).toBe(letter);
});

test('each letter is listed once, in alphabetical order', () => {
  expect(lettersOf(['xã Ba', 'xã An', 'xã Ân'].map((name) => ({ name })))).toEqual(['a', 'b']);
});
