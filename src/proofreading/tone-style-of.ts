import type { PreparedText } from './prepared-text.ts';
import { styledEndOf, type ToneStyle } from './tone-style.ts';

/**
 * The tone style of most words in an article whose parts are proofread one by one. If the numbers
 * are equal, the style that comes first; `undefined` if no word has a style.
 */
export const toneStyleOf = (
  parts: readonly Pick<PreparedText, 'prose' | 'words'>[],
): ToneStyle | undefined => {
  const styles = parts
    .flatMap(({ prose, words }) => words.map((word) => styledEndOf(prose, word)?.style))
    .filter((style) => style !== undefined);
  const [first] = styles;
  const others = styles.filter((style) => style !== first).length;
  if (first === undefined || others * 2 <= styles.length) return first;
  return first === 'old' ? 'new' : 'old';
};
