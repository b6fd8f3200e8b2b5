import type { Mark } from './finding.ts';
import { linesOf, type Line } from './lines.ts';
import { maskCode } from './mask-code.ts';
import { maskMarkup } from './mask-markup.ts';
import { seenText } from './seen-text.ts';
import { traitsOf } from './unit-traits.ts';
import { wordsOf, type Word } from './words.ts';

/** A text made ready for all rules. But `raw` all are as readers see them, and of one length. */
export interface PreparedText {
  readonly raw: string;
  /** All traits that any unit of the raw text has. */
  readonly traits: number;
  /** With code blanked out. */
  readonly withoutCode: string;
  /** With all blanked out that is not prose. */
  readonly prose: string;
  /** The words and lines of the prose. */
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** A mark on a stretch of the prose. */
  readonly mark: (start: number, end: number, suggestion?: string) => Mark;
}

/** @param raw a title, a standfirst or a body in Markdown, its line ends LF */
export const prepareText = (raw: string): PreparedText => {
  const traits = traitsOf(raw);
  const { text, rawOffset } = seenText(raw, traits);
  const withoutCode = maskCode(text);
  const prose = maskMarkup(withoutCode);
  return {
    raw,
    traits,
    withoutCode,
    prose,
    words: wordsOf(prose),
    lines: linesOf(prose),
    mark: (start, end, suggestion) => ({
      start: rawOffset(start),
      found: text.slice(start, end),
      ...(suggestion === undefined ? {} : { suggestion }),
    }),
  };
};
