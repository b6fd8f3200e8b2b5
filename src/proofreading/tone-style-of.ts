import type { PreparedText } from './prepared-text.ts';
import { styledEndOf, type ToneStyle } from './tone-style.ts';

/**
 * The tone style of most words in an article whose parts are proofread one by one. If the numbers
 * are equal, the style that comes first; `undefined` if no word has a style.
 */
export const toneStyleOf = (
  parts: readonly Pick<PreparedText, 'words'>[],
): ToneStyle | undefined => {
  const styles: ToneStyle[] = [];
  for (const { words } of parts) {
    for (const word of words) {
      const end = styledEndOf(word);
      if (end) styles.push(end.style);
    }
  }
  const [first] = styles;
  const others = styles.filter((style) => style !== first).length;
  if (first === undefined || others * 2 <= styles.length) return first;
  return first === 'old' ? 'new' : 'old';
};
