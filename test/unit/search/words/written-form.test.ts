import { describe, expect, test } from 'vitest';
import {
  foldedForm,
  hasMarks,
  soundForm,
  writtenForm,
} from '../../../../src/search/words/written-form.ts';

describe('the form that the index holds', () => {
  test.each([
    ['hoà', 'hòa'],
    ['KHOẺ', 'khỏe'],
    ['thuý', 'thúy'],
    ['qúy', 'quý'],
    ['gía', 'giá'],
    ['uỷ', 'ủy'],
    ['hoàn', 'hoàn'],
    ['Đại'.normalize('NFD'), 'đại'],
    ['x\u00ADã', 'xã'],
  ])('of %s is %s', (word, form) => expect(writtenForm(word)).toBe(form));
});

test.each([
  ['kĩ', 'kỹ'],
  ['quí', 'quý'],
  ['lí', 'lý'],
  ['i', 'y'],
])('%s and %s are one word', (one, other) => {
  expect(soundForm(one)).toBe(soundForm(other));
  expect(foldedForm(one)).toBe(foldedForm(other));
});

test.each([
  ['tai', 'tay'],
  ['tui', 'tuy'],
  ['kí', 'kỹ'],
])('%s and %s are two', (one, other) => expect(soundForm(one)).not.toBe(soundForm(other)));

test('folding leaves plain letters', () => {
  expect(['đại', 'hội', 'điểm', 'kỹ'].map(foldedForm)).toEqual(['dai', 'hoi', 'diem', 'ki']);
  expect(['đa', 'hà', 'dai'].map(hasMarks)).toEqual([true, true, false]);
});
