import { expect, test } from 'vitest';
import {
  convertByFont,
  encodingOfFont,
  splitMark,
} from '../../../../src/import/docx/legacy-font.ts';

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnArialH', 'tcvn3'],
  ['".vnTime"', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Times', 'vni'],
  ['Times New Roman', undefined],
  ['Vnilla', undefined],
  [undefined, undefined],
])('the font %s holds %s', (font, encoding) => expect(encodingOfFont(font)).toBe(encoding));

test.each([
  ['§¹i héi', '.VnTime', 'Đại hội'],
  ['®¹i héi', '.VnTimeH', 'ĐẠI HỘI'],
  ['CéNG HßA', '.VnTime', 'CỘNG HÒA'],
  ['Ñaïi hoäi', 'VNI-Times', 'Đại hội'],
  ['\uf0a7\uf0b9i h\uf0e9i', '.VnTime', 'Đại hội'],
  ['Đồng chí', '.VnTime', 'Đồng chí'],
  ['Đồng bào', 'VNI-Times', 'Đồng bào'],
  ['§¹i héi', 'Arial', '§¹i héi'],
  ['“Dai hoi” – 2020…', '.VnTime', '“Dai hoi” – 2020…'],
])('%s in %s is %s', (text, font, unicode) => expect(convertByFont(text, font)).toBe(unicode));

test.each([
  ['ho', 'äi', 'ä'],
  ['ho ', 'äi', ''],
  ['ho', 'ti', ''],
])('after "%s", "%s" begins with the mark "%s"', (text, next, mark) => {
  expect(splitMark(text, next)).toBe(mark);
});
