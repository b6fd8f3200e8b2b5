import { keyedSyllable } from '../../encoding/keyed/keyed-syllable.ts';
import { telexSyllable } from '../../encoding/keyed/telex.ts';
import { foldedForm, writtenForm } from '../words/written-form.ts';
import { isBareSyllable } from './bare-syllable.ts';
import { askedWord, type AskedWord } from './parse-query.ts';

/** The meaning of a word typed with the input method switched off: `ddaji`, `d9ai5`. */
export const typedByKeys = ({ form }: AskedWord): AskedWord | undefined => {
  if (!/^[a-z]+\d?[a-z\d]*$/u.test(form) || isBareSyllable(form)) return undefined;
  const meant = /\d/u.test(form) ? keyedSyllable(form) : telexSyllable(form);
  return meant === undefined || meant === form ? undefined : askedWord(writtenForm(meant));
};

const longestSyllable = 7;

/** The ways to split a word into syllables: the ends of all but the last. */
const cutsOf = (word: string, most: number): readonly (readonly number[])[] => {
  if (most === 0) return [];
  const cuts: (readonly number[])[] = isBareSyllable(foldedForm(word)) ? [[]] : [];
  for (let end = Math.min(longestSyllable, word.length - 1); end > 0; end -= 1) {
    if (!isBareSyllable(foldedForm(word.slice(0, end)))) continue;
    for (const rest of cutsOf(word.slice(end), most - 1)) {
      cuts.push([end, ...rest.map((place) => place + end)]);
    }
  }
  return cuts;
};

/** Syllables that were typed as one word, `đạihội`; the fewest first. */
export const joinedSyllables = ({ form }: AskedWord): readonly (readonly AskedWord[])[] => {
  const word = form.normalize('NFC');
  if (word.length < 4 || word.length > 28) return [];
  return cutsOf(word, 5)
    .filter((cuts) => cuts.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, 8)
    .map((cuts) => [0, ...cuts].map((start, index) => askedWord(word.slice(start, cuts[index]))));
};
