import { expect, test } from 'vitest';
import { titleWords } from '../../../../src/newsroom/related-articles/title-words.ts';
import { sharedWeight, Vocabulary } from '../../../../src/newsroom/related-articles/vocabulary.ts';

const archive = ['Tin xã A', 'Tin xã B', 'Tin xã Hồng Đức', 'Tin huyện'];

/** What the words that two titles share are worth in an archive of some titles. */
const shared = (a: string, b: string, titles: readonly string[] = archive): number => {
  const vocabulary = new Vocabulary();
  for (const title of titles) vocabulary.count(vocabulary.termsOf(titleWords(title)));
  const mine = vocabulary.termsOf(titleWords(a));
  return sharedWeight(mine, vocabulary.weightsOf(mine), vocabulary.termsOf(titleWords(b)));
};

test.each([
  ['titles that share nothing', 'Thể thao', 'Văn hóa', 0],
  ['no words at all', '', '', 0],
])('%s weigh nothing', (_name, a, b, weight) => expect(shared(a, b)).toBe(weight));

test('before any article nothing weighs anything', () => {
  expect(shared('Đại hội', 'Đại hội', [])).toBe(0);
});

test.each([
  ['a rare word weighs more than a common one', ['huyện mới', 'huyện cũ'], ['tin mới', 'tin cũ']],
  [
    'a pair weighs more than its two words apart',
    ['Hồng Đức', 'Hồng Đức'],
    ['Hồng Đức', 'Đức Hồng'],
  ],
  ['two rare words weigh more than one', ['Hồng a Đức', 'Đức b Hồng'], ['Hồng a', 'b Hồng']],
])('%s', (_name, [a = '', b = ''], [c = '', d = '']) => {
  expect(shared(a, b)).toBeGreaterThan(shared(c, d));
});

test('the order of words within a title does not matter to single words', () => {
  expect(shared('Hồng x Đức', 'Đức y Hồng')).toBeCloseTo(shared('Đức x Hồng', 'Hồng y Đức'));
});
