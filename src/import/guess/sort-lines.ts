import { isByline, isName } from './byline-line.ts';
import { readDateline, readDateLine } from './date-line.ts';
import type { Draft } from '../draft/draft.ts';
import { relatedLines, type RelatedLine } from './guess-related.ts';
import { findTitle } from './guess-title.ts';
import { imageIn, isProse, linesOf, textsIn, type Line } from './line.ts';
import { endsArticle, isFixture, isRelatedHeading } from './page-debris.ts';

/** The parts of a page. */
export interface Parts {
  /** Absent if no line qualifies as the title. */
  readonly title: { readonly text: string; readonly isStated: boolean } | undefined;
  /** The lines above the title; they are dropped. */
  readonly above: readonly Line[];
  readonly body: readonly Line[];
  readonly bylines: readonly string[];
  /** Whether the byline is only a name below the text. */
  readonly isBylineName: boolean;
  /** Lines near the title that may contain the date, nearest first, then those below the text. */
  readonly dateLines: readonly string[];
  readonly related: readonly RelatedLine[];
  /** Lines below the article or between its parts that are left out. */
  readonly dropped: readonly Line[];
}

/** How many lines above the title may contain the date. */
const reach = 2;

const isDate = ({ text }: Line): boolean =>
  readDateLine(text) !== undefined || readDateline(text) !== undefined;

/** Bylines are among the last lines of a text. */
const lastLines = 6;

interface Below {
  readonly body: readonly Line[];
  readonly bylines: readonly string[];
  readonly isBylineName: boolean;
  readonly dropped: readonly Line[];
}

/** A single name below the text, such as `Hải Yến`. */
const withName = (body: readonly Line[]): Below => {
  const last = body.at(-1);
  const isOne = last && body.length > 1 && imageIn(last) === undefined && isName(last.text);
  return isOne
    ? { body: body.slice(0, -1), bylines: [last.text], isBylineName: true, dropped: [] }
    : { body, bylines: [], isBylineName: false, dropped: [] };
};

/** Removes the bylines, and short lines after them, from the end of a text. */
const cutBylines = (lines: readonly Line[]): Below => {
  const isOne = ({ text, words }: Line, index: number): boolean =>
    index >= lines.length - lastLines && index > 0 && isByline(text, words);
  const first = lines.findIndex(isOne);
  if (first < 0) return withName(lines);
  const after = lines.slice(first).filter((line, index) => !isOne(line, first + index));
  const goesOn = after.some(isProse);
  const stays = (line: Line): boolean => goesOn || imageIn(line) !== undefined;
  return {
    body: [...lines.slice(0, first), ...after.filter(stays)],
    bylines: lines.filter(isOne).map(({ text }) => text),
    isBylineName: false,
    dropped: after.filter((line) => !stays(line)),
  };
};

/** The end of the article: after its first running text, or immediately. */
const endOf = (lines: readonly Line[], form: Draft['form']): number => {
  const text = lines.findIndex(isProse);
  /** A Word file has no blocks of a page below its article. */
  const ends = form === 'docx' ? isRelatedHeading : endsArticle;
  const end = lines.findIndex((line, index) => index > text && ends(line));
  if (end >= 0) return end;
  const last = lines.findLastIndex(isProse);
  if (form !== 'html' || last < 0) return lines.length;
  /** The menus of a page without a list of articles: short lines that are not sentences. */
  const menu = lines.findIndex(
    (line, index) =>
      index > last &&
      line.words > 0 &&
      line.words < 8 &&
      /[\p{L}\d]$/u.test(line.text) &&
      !isByline(line.text, line.words) &&
      !isName(line.text) &&
      line.block.type !== 'table',
  );
  return menu < 0 ? lines.length : menu;
};

/** Separates the parts of a draft: title, text, byline, related articles, and the dropped lines. */
export const sortLines = (draft: Draft, isCategory: (line: Line) => boolean): Parts => {
  const lines = linesOf(draft.blocks);
  const place = findTitle(draft, lines, isCategory);
  const above = lines.slice(0, place?.start ?? 0);
  const below = lines.slice(place?.end ?? 0);
  const end = endOf(below, draft.form);
  const written = below.slice(0, end);
  const start = written.findIndex(
    (line) => imageIn(line) !== undefined || !(isFixture(line) || isDate(line)),
  );
  const head = start < 0 ? written : written.slice(0, start);
  const { body, dropped, ...bylines } = cutBylines(start < 0 ? [] : written.slice(start));
  const { entries, rest } = relatedLines(below.slice(end));
  const last = body.at(-1);
  const dated = last && body.length > 1 && isDate(last) ? [last] : [];
  return {
    title: place && {
      text: lines
        .slice(place.start, place.end)
        .map(({ text }) => text)
        .join(' '),
      isStated: place.isStated,
    },
    above,
    body: body.slice(0, body.length - dated.length),
    ...bylines,
    dateLines: [...head, ...above.slice(-reach).toReversed(), ...dropped, ...dated].flatMap(
      textsIn,
    ),
    related: entries,
    dropped: [...head, ...dropped, ...dated, ...rest],
  };
};
