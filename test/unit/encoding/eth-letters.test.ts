import { expect, test } from 'vitest';
import { findEthWords } from '../../../src/encoding/eth-letters.ts';

test.each([
  ['Ðảng bộ huyện', 0, 'Ðảng', 'Đảng'],
  ['của Ðoàn', 4, 'Ðoàn', 'Đoàn'],
  ['và HÐND xã', 3, 'HÐND', 'HĐND'],
  ['ðại hội', 0, 'ðại', 'đại'],
  ['Ɖảng', 0, 'Ɖảng', 'Đảng'],
  ['Ðại'.normalize('NFD'), 0, 'Ðại'.normalize('NFD'), 'Đại'],
])('%s has one at %i', (text, start, seen, meant) => {
  expect(findEthWords(text)).toEqual([{ start, seen, meant }]);
});

test.each(['Það er að', 'Sigurður Guðmundsson', 'Ðórr', 'Đảng', 'tuyÐn'])('%s has none', (text) =>
  expect(findEthWords(text)).toEqual([]),
);

test('a letter in a part that has another meaning is left out', () =>
  expect(findEthWords('Ðảng, Ðoàn', [{ start: 0, end: 4 }])).toEqual([
    { start: 6, seen: 'Ðoàn', meant: 'Đoàn' },
  ]));
