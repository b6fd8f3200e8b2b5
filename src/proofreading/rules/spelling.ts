import { findMisspellings } from '../../spelling/find-misspellings.ts';
import type { Misspelling } from '../../spelling/misspelling.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';
import { styledEndOf, type ToneStyle } from '../tone-style.ts';
import { wordsOf } from '../words.ts';

const noWords: ReadonlySet<string> = new Set();

/** A suggestion with its tone marks in the style of the article. */
const inStyle = (suggestion: string, style: ToneStyle | undefined): string => {
  if (style === undefined) return suggestion;
  let text = suggestion;
  for (const word of wordsOf(suggestion)) {
    const end = styledEndOf(word);
    if (!end || end.style === style) continue;
    text = text.slice(0, word.end - 2) + end.other + text.slice(word.end);
  }
  return text;
};

/** Two words with only an invisible character between them, which is reported instead. */
const isHiddenGap = (
  { prose, mark }: PreparedText,
  { start, end, suggestion }: Misspelling,
): boolean =>
  suggestion.includes(' ') &&
  !prose.slice(start, end).includes(' ') &&
  mark(end, end).start - mark(start, start).start > end - start;

/** Words that do not exist, or that make no sense beside their neighbours. */
export const spelling: Rule = (text, { toneStyle, words: listed = noWords }) =>
  findMisspellings(text.prose, text.words, listed)
    .filter((misspelling) => !isHiddenGap(text, misspelling))
    .map(({ start, end, suggestion, certainty }) => ({
      ...text.mark(start, end, inStyle(suggestion, toneStyle)),
      certainty,
    }));
