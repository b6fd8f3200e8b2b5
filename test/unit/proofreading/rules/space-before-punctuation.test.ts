import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const rule = 'space-before-punctuation';

test.each([
  ['a ,b', ' , → , '],
  ['a , b', ' , → ,'],
  ['hội .', ' . → .'],
  ['hội .\nCác', ' . → .'],
  ['hội .Các', ' . → . '],
  ['"Hội" ;', ' ; → ;'],
  ['**Chú ý** :', ' : → :'],
  ['Đi đâu ?!', ' ? → ?'],
  ['Đạt 98% !', ' ! → !'],
  ['(khóa XI )', ' ) → )'],
  ['hội   ,', '   , → ,'],
])('%s: reported', (text, told1) => {
  expect(reported(rule, text).map((each) => each.replace(/^\S+ /u, ''))).toEqual([told1]);
});

test.each([
  'Rau, củ, quả ...',
  'Rau, củ, quả …',
  'Hết ./.',
  'Tệp .docx và .NET',
  'Thắng 2 : 1',
  'Vui :)',
  'Xem ![ảnh](/media/a.jpg)',
  'a != b',
  '- , là dấu phẩy',
  '| a | , |',
  '« Ai về ! »',
  '`a ,b`',
  'Nghị quyết – , –',
])('%s: not reported', (text) => expect(reported(rule, text)).toEqual([]));

test('the place is that of the spaces', () => {
  expect(reported(rule, 'Dòng\nBà con ,')).toEqual(['1:6  , → ,']);
});

test('a French quotation that is closed does not count', () => {
  expect(reported(rule, '« Ai » hỏi !')).toEqual(['0:10  ! → !']);
});
