import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedPages, pageBelowFront } from '../../../../src/site/lists/numbered-pages.ts';

test.each([
  ['no page as long as the front page shows all', 2, 3, []],
  ['a full page and an open, empty one', 3, 3, ['1: 0-3', '2: 3-3']],
  ['the open page fills', 4, 3, ['1: 0-3', '2: 3-4']],
  ['until it is full', 6, 3, ['1: 0-3', '2: 3-6', '3: 6-6']],
  ['no article, no page', 0, 1, []],
])('%s', (_name, total, size, pages) => {
  const shown = numberedPages(total, size).map(
    ({ number, from, to }) => `${number}: ${from}-${to}`,
  );
  expect(shown).toEqual(pages);
});

test.each([
  [3, 3, undefined],
  [4, 3, 1],
  [6, 3, 1],
  [7, 3, 2],
  [0, 3, undefined],
])(
  'of %i articles, %i on the front page, the next older one is on page %s',
  (total, size, page) => {
    expect(pageBelowFront(total, size)).toBe(page);
  },
);

const sizes = fc.integer({ min: 1, max: 100 });
const totals = fc.integer({ min: 0, max: 3000 });

describe('for every number of articles and every size of page', () => {
  test('a full page does not change when articles are added', () => {
    fc.assert(
      fc.property(totals, totals, sizes, (total, added, size) => {
        const full = numberedPages(total, size).filter(({ from, to }) => to - from === size);
        const later = numberedPages(total + added, size);
        expect(later.slice(0, full.length)).toEqual(full);
      }),
    );
  });

  test('the page that a full page calls newer exists, at once and later', () => {
    fc.assert(
      fc.property(totals, totals, sizes, (total, added, size) => {
        const full = numberedPages(total, size).filter(({ from, to }) => to - from === size);
        const numbers = numberedPages(total + added, size).map(({ number }) => number);
        expect(numbers).toEqual(expect.arrayContaining(full.map(({ number }) => number + 1)));
      }),
    );
  });

  test('each article is on exactly one page, and only the last page is not full', () => {
    fc.assert(
      fc.property(totals, sizes, (total, size) => {
        const pages = numberedPages(total, size);
        const lengths = pages.map(({ from, to }) => to - from);
        const covered = lengths.reduce((sum, length) => sum + length, 0);
        expect(covered).toBe(total < size ? 0 : total);
        expect(pages.map(({ from }) => from)).toEqual(pages.map((_, index) => index * size));
        expect(lengths.slice(0, -1).every((length) => length === size)).toBe(true);
        expect(lengths.at(-1) ?? 0).toBeLessThan(size);
      }),
    );
  });

  test('the page below the front page holds the newest article that the front page leaves out', () => {
    fc.assert(
      fc.property(totals, sizes, (total, size) => {
        const below = pageBelowFront(total, size);
        const page = numberedPages(total, size).find(({ number }) => number === below);
        const isOnPage = page && page.from <= total - size - 1 && total - size - 1 < page.to;
        expect(isOnPage).toBe(total > size ? true : undefined);
      }),
    );
  });
});
