import { expect, test } from 'vitest';
import { titleWords } from '../../../../src/newsroom/related-articles/title-words.ts';
import { sharedWeight, Vocabulary } from '../../../../src/newsroom/related-articles/vocabulary.ts';

const archive = ['Tin xã A', 'Tin xã B', 'Tin xã Hồng Đức', 'Tin huyện'];

/** The weight of the words that two titles share, in an archive of some titles. */
const shared = (a: string, b: string, titles: readonly string[] = archive): number => {
  const vocabulary = new Vocabulary();
  for (const title of titles) vocabulary.add(titleWords(title));
  const [mine, theirs] = [a, b].map((title) => vocabulary.add(titleWords(title)));
  if (!mine || !theirs) throw new Error('two titles have terms');
  /** The two titles themselves do not count. */
  return sharedWeight(mine, vocabulary.weightsOf(mine, titles.length), theirs);
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

test('a title that is removed again leaves no trace', () => {
  const vocabulary = new Vocabulary();
  const [first, second, third] = ['Tin xã A', 'Tin xã B', 'Tin huyện'].map(titleWords);
  if (!first || !second || !third) throw new Error('there are three');
  const mine = vocabulary.add(first);
  vocabulary.removeLast(vocabulary.add(second));
  vocabulary.add(third);
  const other = new Vocabulary();
  const same = other.add(first);
  other.add(third);
  expect(vocabulary.weightsOf(mine, 2)).toEqual(other.weightsOf(same, 2));
});

test('the order of words within a title does not matter to single words', () => {
  expect(shared('Hồng x Đức', 'Đức y Hồng')).toBeCloseTo(shared('Đức x Hồng', 'Hồng y Đức'));
});
