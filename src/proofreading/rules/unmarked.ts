import { isUnmarkedVietnamese } from '../../encoding/unmarked-text.ts';
import type { Rule } from '../rule.ts';

/** The first line of Vietnamese without any diacritics: others of the text are likely the same. */
export const unmarkedText: Rule = ({ prose, lines, mark }) => {
  const first = lines.find(({ start, end }) => isUnmarkedVietnamese(prose.slice(start, end)));
  if (!first) return [];
  const words = prose.slice(first.start, first.end);
  const start = first.start + words.search(/\p{L}/u);
  return [mark(start, first.start + words.trimEnd().length)];
};
