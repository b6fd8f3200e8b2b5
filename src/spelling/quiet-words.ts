import { formValue, type WordForm } from '../encoding/word-forms.ts';
import { hasJoinedName } from './joined-names.ts';
import { isPairIn, type PairBits } from './pair-bits.ts';
import { firstSyllable, name, strange } from './pair-table.ts';
import { isPart, leftOf, rightOf, type PlacedWords } from './placed-words.ts';
import { mayBeStrangeName } from './strange-words.ts';
import { readingOf } from './word-readings.ts';

const mayBeWrongName = formValue(
  (form: WordForm): boolean => hasJoinedName(form) || mayBeStrangeName(form),
);

/** Whether a fixed confusion may begin with a word. */
const mayBeConfused = ({ words }: PlacedWords, index: number): boolean => {
  const form = words[index]?.form;
  const confusions = form && readingOf(form).confusions;
  if (!confusions) return false;
  const next = words[index + 1]?.form;
  const key = next && readingOf(next).key;
  return confusions.some(({ wrong }) => wrong.length < 2 || wrong[1] === key);
};

/**
 * Whether nothing can be found at a word, by tests that cost nearly nothing: of eight words of news seven are a name
 * or in the table with both neighbours, which means that they go with them better than by chance.
 *
 * @param bits without them only names are known to be quiet
 */
export const isQuietAt = (
  placed: PlacedWords,
  index: number,
  bits: PairBits | undefined,
): boolean => {
  const { prose, words, numbers } = placed;
  const [word, number = strange] = [words[index], numbers[index]];
  if (!word || number === strange || mayBeConfused(placed, index)) return false;
  if (number === name) return !mayBeWrongName(word.form);
  /** The beginning of a syllable with a space inside. */
  if (numbers[index + 1] === strange) return false;
  if (isPart(prose, word)) return true;
  const [left, right] = [leftOf(placed, index), rightOf(placed, index)];
  if (left < firstSyllable && right < firstSyllable) return true;
  return bits !== undefined && isPairIn(bits, left, number) && isPairIn(bits, number, right);
};
