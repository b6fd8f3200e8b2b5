import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, hasMarks, unfoldText } from '../../../src/search/fold-text.ts';

const bar = '\u0335';

describe('foldText', () => {
  test.each([
    ['đ', `d${bar}`],
    ['Đảng', `D${bar}ảng`],
    ['Đại hội'.normalize('NFD'), `D${bar}ại hội`],
    ['hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['Hoà', 'Hòa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['uỷ ban', 'ủy ban'],
    ['Uỷ', 'Ủy'],
    ['uỷ'.normalize('NFD'), 'ủy'],
    ['(hoá)', '(hóa)'],
    ['quý', 'quý'],
    ['Quỳ', 'Quỳ'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['giá', 'giá'],
    ['gía', 'giá'],
    ['gìa', 'già'],
    ['gì', 'gì'],
    ['gìn giữ', 'gìn giữ'],
    ['hoàn', 'hoàn'],
    ['hoặc', 'hoặc'],
    ['huỳnh', 'huỳnh'],
    ['thuở', 'thuở'],
    ['của', 'của'],
    ['mía', 'mía'],
    ['Quốc\u00ADhội', 'Quốchội'],
    ['đại\u200Bhội\uFEFF', `d${bar}ạihội`],
    ['dai hoi 2020', 'dai hoi 2020'],
    ['', ''],
  ])('%j is held as %j', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('unfoldText', () => {
  test.each([
    ['Đường đi', 'Đường đi'],
    ['ĐẢNG BỘ', 'ĐẢNG BỘ'],
    ['uỷ viên', 'ủy viên'],
  ])('%j is read as %j afterwards', (text, read) => expect(unfoldText(foldText(text))).toBe(read));
});

test.each([
  ['đại hội', true],
  ['dai hoi', false],
  ['di đ', true],
  ['dường'.normalize('NFD'), true],
  ['"dai hoi" 2020', false],
])('whether %j has marks: %s', (text, has) => expect(hasMarks(text)).toBe(has));

describe('any text', () => {
  const letters = [...'aăâeêioôơuưyqgdđĐhkntQUOAY \u0300\u0301\u0303\u0309\u0323\u00AD'];
  const text = fc.array(fc.constantFrom(...letters)).map((parts) => parts.join(''));
  const withoutTones = (value: string): string =>
    value
      .replaceAll('\u00AD', '')
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC');

  test('is unchanged after folding and back, except for the places of its tones', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(withoutTones(unfoldText(foldText(value)))).toBe(withoutTones(value));
      }),
    );
  });

  test('keeps its tones', () => {
    const tones = (value: string): string[] =>
      [...value.normalize('NFD')].filter((letter) => withoutTones(letter) === '').toSorted();
    fc.assert(
      fc.property(text, (value) => {
        const soft = value.replaceAll('\u00AD', '');
        expect(tones(unfoldText(foldText(value)))).toEqual(tones(soft));
      }),
    );
  });

  test('is folded alike composed or not', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(foldText(value.normalize('NFD'))).toBe(foldText(value.normalize('NFC')));
      }),
    );
  });
});
