import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { WordForm } from '../encoding/word-forms.ts';
import type { Misspelling } from './misspelling.ts';
import { firstSyllable } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { spellingData, type SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';

/** Words that often follow a name; shorter ones end names, such as `Ô-lê-gô-vích`. */
const behindNames = new Set(
  'và của được với cũng những tại từng đến về một trong không người nước hiện đang'.split(' '),
);

/** A syllable before a name must be so common, by its rank. */
const mostRank = 1000;

const isCommon = (data: SpellingData, word: string): boolean => {
  const number = isVietnameseSyllable(word) ? data.numbers.get(syllableKey(word)) : undefined;
  return number !== undefined && number < firstSyllable + mostRank;
};

/** A small syllable with a mark, then a name: `gọiQueensland`; not `iPhone`, `macOS`. */
const beforeName = /^(\p{Ll}{2,7})(\p{Lu}\p{Ll}+)$/u;

/** The place of the gap that is missing; -1 if there is none. */
const gapOf = (data: SpellingData, text: string): number => {
  const [, small = ''] = beforeName.exec(text) ?? [];
  if (small !== '' && /[^a-z]/u.test(small) && isCommon(data, small)) return small.length;
  if (!/^\p{L}\p{Ll}+$/u.test(text)) return -1;
  const isName = /^\p{Lu}/u.test(text);
  for (let gap = 3; gap + 2 <= text.length; gap += 1) {
    const name = text.slice(0, gap).toLowerCase();
    const mayBeName = /^[a-z]+$/u.test(name) || (isName && isVietnameseSyllable(name));
    if (mayBeName && behindNames.has(text.slice(gap))) return gap;
  }
  return -1;
};

const mayBeJoined = (letters: string): boolean =>
  letters.length >= 5 && !/^[a-z]*$/u.test(letters) && !isVietnameseSyllable(letters);

/** Whether a name is written together with another word. */
export const hasJoinedName = ({ text, letters }: WordForm): boolean =>
  mayBeJoined(letters) && gapOf(spellingData(), text) >= 0;

/** A name or a foreign word written together with the word before or behind it: `gọiQueensland`, `Dinhvà`. */
export const joinedNameAt = (
  data: SpellingData,
  { start, end, text, key, letters }: PlacedWord,
): Misspelling | undefined => {
  if (key !== undefined || !mayBeJoined(letters)) return undefined;
  const gap = gapOf(data, text);
  if (gap < 0) return undefined;
  const suggestion = `${text.slice(0, gap)} ${text.slice(gap)}`;
  return { start, end, suggestion, certainty: 'certain' };
};
