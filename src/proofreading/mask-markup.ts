import { blank, type Span } from './blank.ts';
import { fileNames } from './file-names.ts';
import { linesOf } from './lines.ts';

/** What is not prose, with a sign without which it cannot be there. No pattern looks twice. */
const patterns: readonly (readonly [sign: string, pattern: RegExp])[] = [
  /** Link targets and image paths; a caption behind them is prose. */
  ['](', /\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:[ \t]+(?=["'(])|\)|$)/gmu],
  ['://', /(?:https?|ftp|file):\/\/[^\s<>"“”|]+/giu],
  ['www.', /(?<!\p{L})www\.[^\s<>"“”|]+/giu],
  ['@', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*/gu],
  [':\\', /(?<![a-z])[a-z]:\\[^\s"<>|]*/giu],
  ['<', /<[/!?]?[a-z][^<>]*>/giu],
  ['&', /&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/giu],
  ['[^', /\[\^[^\]\s]{1,60}\]:?/gu],
  /** What stands before the long form of an abbreviation. */
  ['*[', /^\*\[[^\]\n]{1,60}\]:/gmu],
  /** The rule below a table's head. */
  ['|', /^[ \t>|:-]+$/gmu],
];

const comments = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    spans.push({ start, end: end + 3 });
    start = text.indexOf('<!--', end);
  }
  return spans;
};

const blockMark = /[ \t>]*(?:#{1,6}|[-+*]|\d{1,9}[.)])[ \t]+|[ \t]*>[ \t>]*/uy;

/** The marks of headings, lists and quotations at the beginnings of lines, with their spaces. */
const blockMarks = (text: string): Span[] =>
  linesOf(text).flatMap(({ start }) => {
    blockMark.lastIndex = start;
    return blockMark.test(text) ? [{ start, end: blockMark.lastIndex }] : [];
  });

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** A Markdown text without code in which all that is not prose is blanked out. */
export const maskMarkup = (text: string): string =>
  blank(text, [
    ...patterns.flatMap(([sign, pattern]) => (text.includes(sign) ? spansOf(text, pattern) : [])),
    ...comments(text),
    ...blockMarks(text),
    ...fileNames(text),
  ]);
