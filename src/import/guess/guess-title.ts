import { isByline } from './byline-line.ts';
import { isAllCapitals } from '../draft/clean-text.ts';
import { readDateline, readDateLine } from './date-line.ts';
import type { Draft } from '../draft/draft.ts';
import { endsSentence, imageIn, isProse, roleOfLine, type Line } from './line.ts';
import { endsArticle, isFixture } from './page-debris.ts';
import { foldText } from '../draft/clean-text.ts';

/** The lines of the title; `end` is exclusive. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
  /** Whether the file itself marks it as the title, by a style or in its head. */
  readonly isStated: boolean;
}

/** The first lines of an official letter, which occur nowhere else. */
const motto =
  /^(?:dang cong san viet nam|cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc)/u;

/** The sender of an official letter. */
const sender =
  /^(?:so \d*|(?:huyen|tinh|dang|thanh|thi) uy\b.*|dang bo .*|uy ban nhan dan .*|ubnd .*|ban tuyen giao .*|trung tam .*)$/u;

const station = /^dai (?:phat thanh|truyen thanh|pt|tt)\b/u;

/** The lines of a letterhead; a sender counts only in a letter. */
const isLetterhead = ({ text, folded, words }: Line, isLetter: boolean): boolean =>
  motto.test(folded) ||
  (words <= 8 &&
    isAllCapitals(text) &&
    (station.test(folded) || (isLetter && sender.test(folded))));

type IsCategory = (line: Line) => boolean;

const isText = ({ block }: Line): boolean => block.type === 'paragraph' || block.type === 'heading';

const couldBeTitle = (line: Line, isCategory: IsCategory, isLetter = false): boolean =>
  isText(line) &&
  imageIn(line) === undefined &&
  roleOfLine(line) === undefined &&
  line.words >= 2 &&
  line.words <= 40 &&
  line.text.length <= 300 &&
  !endsSentence(line) &&
  !isByline(line.text, line.words) &&
  readDateLine(line.text) === undefined &&
  readDateline(line.text) === undefined &&
  !isFixture(line) &&
  !endsArticle(line) &&
  !isLetterhead(line, isLetter) &&
  !isCategory(line);

const at = (index: number, isStated: boolean): TitlePlace | undefined =>
  index < 0 ? undefined : { start: index, end: index + 1, isStated };

const byStyle = (lines: readonly Line[]): TitlePlace | undefined => {
  const start = lines.findIndex((line) => roleOfLine(line) === 'title');
  if (start < 0) return undefined;
  const rest = lines.slice(start).findIndex((line) => roleOfLine(line) !== 'title');
  return { start, end: rest < 0 ? lines.length : start + rest, isStated: true };
};

/** The line above the text, nearest to it, that matches the page's head. */
const byHead = (
  lines: readonly Line[],
  { metadata }: Draft,
  textStart: number,
): TitlePlace | undefined => {
  const heads = metadata.titles.map(foldText).filter((head) => head !== '');
  const upTo = textStart < 0 ? lines : lines.slice(0, textStart);
  const isHead = ({ folded, words }: Line): boolean =>
    heads.includes(folded) || (words >= 5 && heads.some((head) => head.startsWith(folded)));
  return at(
    upTo.findLastIndex((line) => isText(line) && isHead(line)),
    true,
  );
};

const isTop = ({ block }: Line): boolean => block.type === 'heading' && block.depth === 1;

const byHeading = (lines: readonly Line[], textStart: number): TitlePlace | undefined => {
  const upTo = textStart < 0 ? lines : lines.slice(0, textStart);
  return at(upTo.findIndex(isTop), true);
};

/** If there are more short lines than these above the text, they are a menu. */
const mostLines = 4;

const byPlace = (
  lines: readonly Line[],
  { form }: Draft,
  textStart: number,
  isCategory: IsCategory,
): TitlePlace | undefined => {
  const upTo = textStart < 0 ? lines.slice(0, mostLines) : lines.slice(0, textStart);
  const isLetter = upTo.some(({ folded }) => motto.test(folded));
  const places = [...upTo.keys()].filter((index) => {
    const line = upTo[index];
    return line !== undefined && couldBeTitle(line, isCategory, isLetter);
  });
  const isMenu = form === 'html' || places.length > mostLines;
  const headings = places.filter((index) => upTo[index]?.block.type === 'heading');
  const candidates = headings.length > 0 ? headings : places;
  return at((isMenu ? candidates.at(-1) : candidates[0]) ?? -1, false);
};

/** A title in capitals that continues on the next line. */
const withNextLine = (
  place: TitlePlace,
  lines: readonly Line[],
  isCategory: IsCategory,
): TitlePlace => {
  const next = lines[place.end];
  const last = lines[place.end - 1];
  const goesOn =
    next &&
    last &&
    isAllCapitals(last.text) &&
    isAllCapitals(next.text) &&
    couldBeTitle(next, isCategory);
  return goesOn ? withNextLine({ ...place, end: place.end + 1 }, lines, isCategory) : place;
};

/**
 * Finds the title: by the style of its paragraph, by the head of the page, by the first heading,
 * otherwise the line above the running text; `undefined` if no line qualifies.
 */
export const findTitle = (
  draft: Draft,
  lines: readonly Line[],
  isCategory: IsCategory,
): TitlePlace | undefined => {
  const textStart = lines.findIndex(isProse);
  const place =
    byStyle(lines) ??
    byHead(lines, draft, textStart) ??
    byHeading(lines, textStart) ??
    byPlace(lines, draft, textStart, isCategory);
  return place && withNextLine(place, lines, isCategory);
};
