import type { FirstLevel } from './first-level.ts';

/** The most words for suggestions. */
const most = 4000;

/**
 * The words of the index, folded, by the number of pages that contain them, as JSON: a list whose
 * n-th line has the words of at least 2 to the power of n pages. Mistyped words are compared with
 * them.
 */
export const vocabularyText = (
  { words, counts }: Pick<FirstLevel, 'words' | 'counts'>,
  folded: readonly string[],
): string => {
  const held = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    if (/\d/u.test(word)) continue;
    const fold = folded[number] ?? '';
    held.set(fold, (held.get(fold) ?? 0) + (counts[number] ?? 0));
  }
  const frequent = [...held]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[][] = [];
  for (const [word, count] of frequent) (lines[Math.floor(Math.log2(count))] ??= []).push(word);
  return `${JSON.stringify(Array.from(lines, (each?: readonly string[]) => (each ?? []).join(' ')))}\n`;
};
