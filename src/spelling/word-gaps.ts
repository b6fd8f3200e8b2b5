/*
 * The text between two words, as the sum of what holds of it.
 */

/** The next word begins a sentence. */
export const endsSentence = 1;
/** Only white space. */
export const isWhite = 2;
/** Only spaces within a line. */
export const isSpaces = 4;
/** It ends with a figure, which is before the next word. */
export const endsWithFigure = 8;
/** It begins with a figure, which is behind the word before it. */
export const beginsWithFigure = 16;

const oneSpace = isWhite + isSpaces;

const sentenceEnd = /[.!?:\n“"]/u;

/** The gap from `start` to `end`. */
export const gapOf = (prose: string, start: number, end: number): number => {
  if (end === start + 1 && prose.charCodeAt(start) === 32) return oneSpace;
  const gap = prose.slice(start, end);
  const signs = gap.trim();
  return (
    (sentenceEnd.test(gap) ? endsSentence : 0) +
    (signs === '' ? isWhite : 0) +
    (/^[ \u00A0]+$/u.test(gap) ? isSpaces : 0) +
    (/\d$/u.test(signs) ? endsWithFigure : 0) +
    (/^\d/u.test(signs) ? beginsWithFigure : 0)
  );
};
