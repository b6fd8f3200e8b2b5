import { expect, test } from 'vitest';
import { defaultKinds } from '../../../../src/content/unit-kinds/default-kinds.ts';
import { withOwnKinds } from '../../../../src/content/unit-kinds/kind-register.ts';
import { eachLetter, unitLetter } from '../../../../src/site/units/unit-letter.ts';

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
  ['Đảng bộ đặc khu Cát Hải', 'c'],
  ['Đảng bộ các cơ quan Đảng xã Ninh Giang', 'n'],
  ['Đảng bộ P.Bến Tre', 'b'],
  ['Đảng bộ vùng Mẫu', 'v'],
])('%s is under %s', (name, letter) => {
  expect(unitLetter({ name }, defaultKinds)).toBe(letter);
});

test('each letter is listed once, in alphabetical order', () => {
  expect(eachLetter(['b', 'a', 'a'])).toEqual(['a', 'b']);
});

test('the short forms of a site’s own kinds are general words too', () => {
  const kind = { id: 'dang-bo-vung', name: 'Đảng bộ vùng', level: 'co-so', shortForms: ['vùng'] };
  const own = withOwnKinds(defaultKinds, { kinds: [{ ...kind, under: [], changes: [] }] });
  expect(unitLetter({ name: 'Đảng bộ vùng Mẫu' }, own)).toBe('m');
});
