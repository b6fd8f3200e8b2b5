import { expect, test } from 'vitest';
import { placeMarks } from '../../../src/proofreading/place-marks.ts';

const mark = (start: number, found: string, end?: number) => ({
  rule: 'doubled-word' as const,
  start,
  found,
  ...(end === undefined ? {} : { end }),
});

test.each([
  ['lines and columns', [mark(0, 'a'), mark(3, 'b'), mark(8, 'c')], ['0:0 a', '1:0 b', '3:1 c']],
  ['the order of place', [mark(8, 'c'), mark(0, 'a')], ['0:0 a', '3:1 c']],
  ['the first at a place', [mark(3, 'a'), mark(3, 'b')], ['1:0 a']],
  [
    'nothing within a mark that has an end',
    [mark(3, 'b'), mark(0, 'a', 6), mark(6, 'c')],
    ['0:0 a', '2:0 c'],
  ],
])('%s', (_name, marks, reported) => {
  expect(
    placeMarks('ab\ncd\n\nef', marks).map(
      ({ line, column, found }) => `${line}:${column} ${found}`,
    ),
  ).toEqual(reported);
});
