import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Đại hội lần thứ IIII.', 'roman-numeral certain: IIII → IV'],
  ['Đại hội lần thứ XXVIIII của huyện.', 'roman-numeral certain: XXVIIII → XXIX'],
  ['Đại hội lần thứ VV.', 'roman-numeral certain: VV'],
  ['Nghị quyết Trung ương khóa IXI.', 'roman-numeral certain: IXI'],
  ['Kỳ họp thứ XXVV.', 'roman-numeral certain: XXVV'],
  ['Đại hội lần thứ XlV của Đảng.', 'roman-numeral sure: XlV → XIV'],
  ['Đại hội XII1 của Đảng.', 'roman-numeral sure: XII1 → XIII'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Đại hội lần thứ XXV, khóa XIII, thế kỷ XIX, chương IV, quý II, Quân khu IX.',
  'Đại hội VN; mục VIP; phần VIDEO; lần thứ Ivan.',
  'Dung dịch IXI, mã VV.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
