import { describe, expect, test } from 'vitest';
import { guessUnits, misspellingsIn } from '../../../../src/import/guess/guess-units.ts';
import { importContext } from '../make-import.ts';

const { units } = importContext().content;

describe('the units of an article', () => {
  test.each([
    ['Đại hội Đảng bộ xã Hồng Đức', 'Đảng bộ huyện Ninh Giang', ['dang-bo-xa-hong-duc'], false],
    ['ĐẠI HỘI ĐẢNG BỘ XÃ HỒNG ĐỨC', '', ['dang-bo-xa-hong-duc'], false],
    [
      'Tin',
      'Đảng bộ Dân Đảng và Đảng bộ xã Hông Đức họp',
      ['dang-bo-co-quan-dan-dang', 'dang-bo-xa-hong-duc'],
      true,
    ],
    ['Tin', 'Đảng bộ xã Hồng Đứcx', [], true],
    ['Tin', 'Dang bo xa Hong Duc', [], true],
  ])('of "%s" and "%s"', (title, text, ids, isUnsure) => {
    expect(guessUnits(title, text, units)).toMatchObject({ value: ids, isUnsure });
  });
});

test('a wrong way of writing a name is found with the right one', () => {
  expect(misspellingsIn('Đảng bộ xã Hông Đức họp', units)).toEqual([
    { wrong: 'Đảng bộ xã Hông Đức', right: 'Đảng bộ xã Hồng Đức' },
  ]);
});
