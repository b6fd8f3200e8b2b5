import { blank, type Span } from './blank.ts';
import { fileNames } from './file-names.ts';
import { linesOf } from './lines.ts';

/**
 * Text that is not prose, each pattern with a string that every match contains. All patterns run in
 * linear time.
 */
const patterns: readonly (readonly [sign: string, pattern: RegExp])[] = [
  /** Link targets and image paths; a caption after them is prose. */
  ['](', /\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:[ \t]+(?=["'(])|\)|$)/gmu],
  ['://', /(?:https?|ftp|file):\/\/[^\s<>"“”|]+/giu],
  ['www.', /(?<!\p{L})www\.[^\s<>"“”|]+/giu],
  ['@', /(?<![\p{L}\p{M}\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*/gu],
  [':\\', /(?<![a-z])[a-z]:\\[^\s"<>|]*/giu],
  /**
   * Line ends that are typed as `
   * `, which are reported separately.
   */
  ['\\', /(?<=[.!?:;…])(?:\\[nrt])+|\\[nrt](?![a-z])/gu],
  ['<', /<[/!?]?[a-z][^<>]*>/giu],
  ['&', /&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/giu],
  ['[^', /\[\^[^\]\s]{1,60}\]:?/gu],
  /** The beginning of an abbreviation's definition. */
  ['*[', /^\*\[[^\]\n]{1,60}\]:/gmu],
  /** The line below the head of a table. */
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

/** The signs at the beginning of headings, list entries and quotations, with their spaces. */
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

/** A Markdown text without code, with everything blanked out that is not prose. */
export const maskMarkup = (text: string): string =>
  blank(text, [
    ...patterns.flatMap(([sign, pattern]) => (text.includes(sign) ? spansOf(text, pattern) : [])),
    ...comments(text),
    ...blockMarks(text),
    ...fileNames(text),
  ]);
