import { areSections, loneNumber } from '../../markdown/findings/lone-page-numbers.ts';
import { goesOn } from '../../markdown/findings/open-lines.ts';
import { isPageNumber } from '../../markdown/findings/page-numbers.ts';

/** A text whose lines were joined. */
export interface JoinedLines {
  readonly paragraphs: readonly string[];
  /** How many lines were joined to the one above. */
  readonly joined: number;
  readonly pageNumbers: readonly string[];
}

/** `2020-` and `2025` are one number; a space is between all other lines. */
const between = (above: string, below: string): string =>
  /\d[-–]$/u.test(above) && /^\d/u.test(below) ? '' : ' ';

/**
 * The paragraphs of a text of which PDF files or the like have broken the lines: a line that is not
 * finished is joined with the next one, by the rules that `npm run sua` has for articles, and numbers
 * of pages are left out.
 */
export const joinedLines = (lines: readonly string[]): JoinedLines => {
  const texts = lines.filter((line) => line !== '');
  const isMeant = areSections(texts.filter((line) => loneNumber.test(line)));
  const isNumber = (line: string, index: number): boolean =>
    index > 0 && (isPageNumber(line) || (loneNumber.test(line) && !isMeant));
  const paragraphs: string[] = [];
  let [joined, isKnown, last] = [0, false, ''];
  texts.forEach((line, index) => {
    if (isNumber(line, index)) return;
    isKnown = goesOn(last, line, isKnown);
    if (isKnown && paragraphs.length > 0) {
      paragraphs[paragraphs.length - 1] += between(last, line) + line;
      joined += 1;
    } else paragraphs.push(line);
    last = line;
  });
  return { paragraphs, joined, pageNumbers: texts.filter(isNumber) };
};
