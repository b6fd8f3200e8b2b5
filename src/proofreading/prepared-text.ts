import type { Mark } from './finding.ts';
import { linesOf, type Line } from './lines.ts';
import { maskCode } from './mask-code.ts';
import { maskMarkup } from './mask-markup.ts';
import { seenText } from './seen-text.ts';
import { traitsOf } from './unit-traits.ts';
import { wordsOf, type Word } from './words.ts';

/**
 * A text prepared for all rules. All fields except `raw` contain the visible text and have equal
 * length.
 */
export interface PreparedText {
  readonly raw: string;
  /** All traits of any unit of the raw text. */
  readonly traits: number;
  /** Code is blanked out. */
  readonly withoutCode: string;
  /** Everything that is not prose is blanked out. */
  readonly prose: string;
  /** The words and lines of the prose. */
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  /** Makes a mark for a range of the prose. */
  readonly mark: (start: number, end: number, suggestion?: string) => Mark;
}

/** @param raw a title, a standfirst or a body in Markdown, with LF line ends */
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
