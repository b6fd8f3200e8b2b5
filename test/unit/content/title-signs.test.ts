import { expect, test } from 'vitest';
import { titleSign } from '../../../src/content/title-signs.ts';

test.each([
  ['Đại hội **thành công**', '**thành công**', 'Đại hội thành công'],
  ['Đại hội <b>xã</b>', '<b>', 'Đại hội xã'],
  ['Xem [lịch](/lich/)', '[lịch](/lich/)', 'Xem lịch'],
  ['Tin <!-- sửa lại -->', '<!-- sửa lại -->', 'Tin'],
])('%s', (title, found, meant) => expect(titleSign(title)).toEqual({ found, meant }));

test.each([
  'Đại hội lần thứ XXV',
  'a__+__',
  'tep_anh__moi',
  '5 * 3 * 2',
  'Số 35-CT/TW',
  '"Học tập"',
])('nothing in: %s', (title) => expect(titleSign(title)).toBeUndefined());
