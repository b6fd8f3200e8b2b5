import type { Mark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { styledEndOf, type StyledEnd, type ToneStyle } from '../tone-style.ts';
import type { Word } from '../words.ts';

interface StyledWord extends StyledEnd {
  readonly word: Word;
}

/** If the numbers are equal, the style that comes first wins. */
const majority = (styled: readonly StyledWord[]): ToneStyle | undefined => {
  const first = styled[0]?.style;
  const others = styled.filter(({ style }) => style !== first).length;
  if (others * 2 <= styled.length) return first;
  return first === 'old' ? 'new' : 'old';
};

/**
 * Words whose tone mark is in another position than in most words of the text: `hoà` among `hòa`.
 */
export const tonePlacement: Rule = ({ prose, words, mark }, { toneStyle }) => {
  const styled: StyledWord[] = [];
  for (const word of words) {
    const end = styledEndOf(word);
    if (end) styled.push({ ...end, word });
  }
  const kept = toneStyle ?? majority(styled);
  return styled
    .filter(({ style }) => style !== kept)
    .map(({ word: { start, end }, other }): Mark =>
      mark(start, end, `${prose.slice(start, end - 2)}${other}`),
    );
};
