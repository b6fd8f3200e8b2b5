import { lastAt } from '../places/last-at.ts';
import type { WrittenToken } from '../places/written-token.ts';

/** Replaces whatever is not a word of the text: code, a picture, an escaped sign. */
export const blankSign = '\uFFFC';

/** The words of one piece of text as a reader sees them, with the position of each letter. */
export interface VisibleText {
  readonly text: string;
  /** The position of a letter in the source. */
  readonly placeOf: (index: number) => number;
}

/** Signs that are markup unless they are escaped. */
const markupSign = /[<>*[\](){}#|~^!=:`_]/gu;

const seen = ({ token }: WrittenToken): string => {
  if (token.type === 'text') return token.content;
  if (token.type === 'text_special') return token.content.replaceAll(markupSign, blankSign);
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  const isBlank = /^(?:code_inline|image|footnote_ref|comment)$/u.test(token.type);
  return isBlank ? blankSign : '';
};

/** @param placeOf maps a position in this piece to one in the whole text */
export const visibleText = (
  written: readonly WrittenToken[],
  placeOf: (offset: number) => number,
): VisibleText => {
  const starts: number[] = [];
  let text = '';
  const pieces = written.filter((piece) => seen(piece) !== '');
  for (const piece of pieces) {
    starts.push(text.length);
    text += seen(piece);
  }
  return {
    text,
    placeOf: (index) => {
      const at = lastAt(starts, index);
      const piece = pieces[at];
      if (!piece) return placeOf(0);
      const within = Math.min(index - (starts[at] ?? 0), piece.end - piece.start);
      return placeOf(piece.start + within);
    },
  };
};
