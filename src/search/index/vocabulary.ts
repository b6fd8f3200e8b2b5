import { noWord, type TermPages } from './term-pages.ts';

/** At most so many words are proposed from. */
const most = 4000;

/**
 * The words of the index, folded, by how many pages hold them, as JSON: a list whose n-th line holds those of 2 to the
 * power of n pages and more. What was typed wrong is compared with them.
 */
export const vocabularyText = (
  { terms, words, starts }: TermPages,
  folded: readonly string[],
): string => {
  const counts = new Map<string, number>();
  for (let term = 0; term < terms.size; term += 1) {
    const word = terms.firstOf(term);
    if (terms.secondOf(term) !== noWord || /\d/u.test(words[word] ?? '')) continue;
    const fold = folded[word] ?? '';
    counts.set(fold, (counts.get(fold) ?? 0) + (starts[term + 1] ?? 0) - (starts[term] ?? 0));
  }
  const frequent = [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[][] = [];
  for (const [word, count] of frequent) (lines[Math.floor(Math.log2(count))] ??= []).push(word);
  return `${JSON.stringify(Array.from(lines, (held?: readonly string[]) => (held ?? []).join(' ')))}\n`;
};
