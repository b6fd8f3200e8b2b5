import { expect, test } from 'vitest';
import { shownChanges } from '../../../src/mending/shown-changes.ts';

test.each([
  ['a\nb\nc\nd\n', 'a\nB\nc\nd\n', '  dòng 1:\n a\n-b\n+B\n c'],
  ['a\nb\n', 'a\n\nb\n', '  dòng 1:\n a\n+\n b'],
  ['a\nb\nc\nd\ne\n', 'A\nb\nc\nd\nE\n', '  dòng 1:\n-a\n+A\n b\n  dòng 4:\n d\n-e\n+E'],
  ['a\n', 'a\n', ''],
  ['a', 'a\nb', '  dòng 1:\n a\n+b'],
])('%j becomes %j', (before, after, shown) => expect(shownChanges(before, after)).toBe(shown));

const lines = (count: number, lineOf: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => lineOf(index)).join('\n');

/** How often two lines are compared. */
const comparisons = (before: string, after: string): number => {
  let count = 0;
  shownChanges(before, after, (one, other) => {
    count += 1;
    return one === other;
  });
  return count;
};

test.each([
  [
    'every line is changed',
    (index: number) => `Dòng ${index}<br>`,
    (index: number) => `Dòng ${index}`,
  ],
  [
    'every paragraph is changed',
    (index: number) => `Đoạn ${index}<br>\n`,
    (index: number) => `Đoạn ${index}\n`,
  ],
  ['lines are parted', (index: number) => `Dòng ${index}.`, (index: number) => `Dòng ${index}.\n`],
])(
  'eight times as many lines take at most ten times as long where %s',
  (_name, written, mended) => {
    const [few, many] = [1_000, 8_000].map((count) =>
      comparisons(lines(count, written), lines(count, mended)),
    );
    expect(many).toBeLessThan((few ?? 0) * 10);
  },
);

test('no changed line is left out, however many there are', () => {
  const shown = shownChanges(
    lines(5_000, (index) => `Dòng ${index}<br>`),
    lines(5_000, (index) => `Dòng ${index}`),
  ).split('\n');
  expect(shown.filter((line) => line.startsWith('-'))).toHaveLength(5_000);
  expect(shown.filter((line) => line.startsWith('+'))).toHaveLength(5_000);
});
