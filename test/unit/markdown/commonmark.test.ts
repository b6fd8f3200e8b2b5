import { tests } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { baseUrl, renderText } from './make-renderer.ts';
import { wantedDifferences } from './commonmark-differences.ts';

/** Markup without what the site adds to any text: ids, levels of headings, loading attributes. */
const bare = (markup: string): string =>
  markup
    .replaceAll(/ ?\/>/gu, '>')
    .replaceAll(/ (?:id|tabindex|rel|loading|decoding|class)="[^"]*"/gu, '')
    .replaceAll(/<(\/?)h[1-6]>/gu, '<$1h>')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s*\n\s*/gu, '\n')
    .replaceAll(/\n?(<\/?(?:li|p|ul|ol|blockquote)[^>]*>)\n?/gu, '$1')
    .trim();

/** The specification writes a Tab as an arrow. */
const withTabs = (text: string): string => text.replaceAll('→', '\t');

const isAlike = ({ markdown, html }: { markdown: string; html: string }): boolean =>
  bare(
    renderText(withTabs(markdown), {
      verbatim: true,
      base: baseUrl('https://h.example/'),
      pictures: new Map(),
    }).html,
  ) === bare(withTabs(html));

test('the examples of CommonMark come out as it says, but for the differences that are wanted', () => {
  const different = tests.filter((example) => !isAlike(example)).map(({ number }) => number);
  const wanted = Object.values(wantedDifferences).flatMap(({ examples }) => examples);
  expect(different).toEqual(wanted.toSorted((a, b) => a - b));
  expect(tests.length).toBeGreaterThan(600);
});
