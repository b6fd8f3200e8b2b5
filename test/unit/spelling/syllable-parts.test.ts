import { expect, test } from 'vitest';
import { partsOf, syllableKey } from '../../../src/spelling/syllable-parts.ts';

test.each([
  ['trường', 'tr', 'ương', 1],
  ['nghiêng', 'ngh', 'iêng', 0],
  ['gì', 'gi', 'i', 1],
  ['giếng', 'gi', 'iêng', 4],
  ['quý', 'qu', 'y', 4],
  ['ảnh', '', 'anh', 2],
  ['đỗ', 'đ', 'ô', 3],
  ['mệnh', 'm', 'ênh', 5],
  ['lòài', 'l', 'oai', 1],
  ['zôn', '', 'zôn', 0],
  ['sỹ', 's', 'y', 3],
])('%s is %s, %s and tone %i', (word, onset, rhyme, tone) => {
  expect(partsOf(word)).toEqual({ onset, rhyme, tone });
});

/** The sign makes the word take the slow path through NFD. */
test.each(['hoà', 'thuỷ', 'nghiễm', 'đượcc', 'ấy', 'uống'])(
  '%s is cut as it is beside a letter of no Vietnamese word',
  (word) => {
    const { onset, rhyme, tone } = partsOf(`${word}ç`);
    expect({ onset, rhyme, tone }).toEqual({ ...partsOf(word), rhyme: `${partsOf(word).rhyme}ç` });
  },
);

test('both places of a tone mark, any Unicode form and any case have one key', () => {
  expect(syllableKey('hoà')).toBe(syllableKey('hòa'));
  expect(syllableKey('HÒA'.normalize('NFD'))).toBe(syllableKey('hòa'));
  expect(syllableKey('hoa')).not.toBe(syllableKey('hòa'));
});
