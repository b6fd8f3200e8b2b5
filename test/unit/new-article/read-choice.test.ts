import { expect, test } from 'vitest';
import { readCategory, readUnit } from '../../../src/new-article/read-choice.ts';
import { categories, units } from './make-choices.ts';

test.each([
  ['chinh-tri', 'chinh-tri'],
  ['Chính trị', 'chinh-tri'],
  [' chính trị ', 'chinh-tri'],
  ['Chính trị'.normalize('NFD'), 'chinh-tri'],
])('the category %s is %s', (typed, value) => {
  expect(readCategory(typed, categories)).toEqual({ value });
});

test.each([
  ['chinh-tr', 'không có chuyên mục "chinh-tr"; ý bạn là "chinh-tri"?'],
  ['truyền thành', 'không có chuyên mục "truyền thành"; ý bạn là "truyen-thanh"?'],
  ['thể thao', 'không có chuyên mục "thể thao"; chọn một trong: chinh-tri, truyen-thanh'],
])('no category %s', (typed, fault) => {
  expect(readCategory(typed, categories)).toEqual({ fault });
});

test.each([
  ['dang-bo-xa-hong-duc', 'dang-bo-xa-hong-duc'],
  ['Đảng bộ Hồng Đức', 'dang-bo-xa-hong-duc'],
  ['Đảng bộ cơ quan Dân - Đảng', 'dang-bo-co-quan-dan-dang'],
])('the unit %s is %s', (typed, value) => expect(readUnit(typed, units)).toEqual({ value }));

test.each([
  ['Hông Đức', 'không có đơn vị "Hông Đức"; ý bạn là "dang-bo-xa-hong-duc"?'],
  ['dang-bo-xa-hong-duk', 'không có đơn vị "dang-bo-xa-hong-duk"; ý bạn là "dang-bo-xa-hong-duc"?'],
])('no unit %s', (typed, fault) => expect(readUnit(typed, units)).toEqual({ fault }));

test('a message does not list every id of a long register', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    id: `muc-${index}`,
    name: `${index}`,
    formerIds: [],
  }));
  expect(readCategory('thể thao', many)).toEqual({
    fault: 'không có chuyên mục "thể thao"; xem các mã chuyên mục trong tệp categories.yaml',
  });
});
