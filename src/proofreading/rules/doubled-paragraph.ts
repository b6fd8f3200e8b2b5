import type { Mark } from '../finding.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';

/** Shorter lines, such as those of songs and tables, may be repeated on purpose. */
const shortest = 80;

/** Spaces, and signs of lists and headings, which are blanked out. */
const marks = /^[\s\uFFFC]+/u;

/** A whole sentence of some words that is repeated right below; refrains are longer, or have no full stop. */
const repeated = /(?<=^|\n)(\p{Lu}[^\n|]{20,78}\.)\n\n\1(?=\n|$)/gu;

const repeatedSentences = ({ prose, mark }: PreparedText): Mark[] =>
  [...prose.matchAll(repeated)].map(({ 0: both, 1: sentence = '', index }) => {
    const end = index + both.length;
    return mark(end - sentence.length, end);
  });

const pastedTwice = ({ prose, lines, mark }: PreparedText): Mark[] => {
  const seen = new Set<string>();
  return lines.flatMap(({ start, end }): Mark[] => {
    if (end - start < shortest) return [];
    const line = prose.slice(start, end).replace(marks, '').trimEnd();
    if (line.length < shortest || !/\p{L}/u.test(line)) return [];
    if (!seen.has(line)) {
      seen.add(line);
      return [];
    }
    const from = start + prose.slice(start, end).indexOf(line);
    return [mark(from, from + line.length)];
  });
};

/** A paragraph that the text already has word for word, as if it was pasted twice. */
export const doubledParagraphs: Rule = (text) => [...pastedTwice(text), ...repeatedSentences(text)];
