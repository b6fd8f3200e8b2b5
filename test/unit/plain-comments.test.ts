import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

/*
 * Comments are in plain English: a native reader understands each at the first reading. Words that
 * force a second reading are refused, each with what to write instead.
 */

const quaint: readonly (readonly [pattern: string, instead: string])[] = [
  ['stands?(?! for)|stood', 'is, are'],
  ['bears?|bore|borne', 'has, contains'],
  ['lies', 'is'],
  ['told|tells? of', 'reported, names, says'],
  ['anew|afresh', 'again'],
  ['lest', 'so that … not'],
  ['likest|oftener|oftenest', 'most similar, more often'],
  ['whence|thence|hence|hitherto|hereby', 'from where, therefore'],
  ['(?:where|there)(?:of|in|by|to|upon)', 'of which, in it'],
  ['hangs? on|hung on', 'depends on'],
  ['goes by|go by', 'uses, follows'],
  ['lets? go(?: of)?', 'removes, releases'],
  ['leads? on', 'redirects'],
  ['for who', 'for those who'],
  ['held against', 'compared with'],
  ['asked of', 'requested from'],
  ['beyond measure', 'without limit'],
  ['(?:is|are|was|were) but', 'only'],
  ['(?:is|are) no more(?! than)|goes on no more', 'no longer exists'],
  ['what is gone', 'what was removed'],
  ['of (?:which|whom|it|them) no', 'put the subject first'],
  ['reckon(?:s|ed)?', 'compute'],
  ['perils?|perilous', 'danger, fault'],
];

const wholeWords = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, 'giu');

const patterns = quaint.map(([pattern, instead]) => [wholeWords(pattern), instead] as const);

const anyQuaint = wholeWords(quaint.map(([pattern]) => pattern).join('|'));

/** The quaint words of a comment, each with a replacement. */
const quaintIn = (comment: string): string[] =>
  patterns.flatMap(([pattern, instead]) =>
    [...comment.matchAll(pattern)].map(([word]) => `"${word}"; write: ${instead}`),
  );

interface Comment {
  readonly start: number;
  readonly value: string;
}

const commentsIn = (path: string, text: string): readonly Comment[] =>
  path.endsWith('.css')
    ? [...text.matchAll(/\/\*([\s\S]*?)\*\//gu)].map((match) => ({
        start: match.index,
        value: match[1] ?? '',
      }))
    : parseSync(path, text).comments;

/** A comment on one line, without the star at the beginning of each of its lines. */
const oneLine = (comment: string): string => comment.replaceAll(/\s*\n\s*\*?\s*/gu, ' ').trim();

/** Parsing is slow, so a file is parsed only if its text matches somewhere, even in its code. */
const reportsOn = (path: string): string[] => {
  const text = readFileSync(path, 'utf8');
  if (oneLine(text).search(anyQuaint) < 0) return [];
  return commentsIn(path, text).flatMap(({ start, value }) =>
    quaintIn(oneLine(value)).map(
      (report) => `${path}:${text.slice(0, start).split('\n').length}: ${report}`,
    ),
  );
};

const paths = globSync([
  '{src,layouts,test,bench,packaging}/**/*.{ts,js,mjs,css}',
  '*.{ts,js,mjs}',
]).map((path) => path.replaceAll('\\', '/'));

test('comments have no quaint words', () => {
  expect(paths.length).toBeGreaterThan(1500);
  expect(paths.flatMap(reportsOn)).toEqual([]);
});

test.each([
  ['Where the block stands on the page.', 1],
  ['`so` stands for every other letter.', 0],
  ['What is told of a text\n * that is no more.', 2],
  ['A standard for standing orders.', 0],
  ['Makes the page anew, lest it bears an old date.', 3],
  ['The list is no more than 20 entries long.', 0],
])('%j has %d of them', (comment, count) => expect(quaintIn(oneLine(comment))).toHaveLength(count));
