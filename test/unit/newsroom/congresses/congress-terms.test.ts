import { describe, expect, test } from 'vitest';
import {
  boardCongresses,
  congressesOfTerm,
  newestTerm,
  termId,
  termsOf,
} from '../../../../src/newsroom/congresses/congress-terms.ts';
import { makeCongress } from '../make-congress.ts';

const of = (from: number, to: number, level?: 'chi-bo') =>
  makeCongress(`${from}-${to}-${level}`, { term: { from, to }, ...(level && { level }) });

const old = of(2020, 2025);
const current = of(2025, 2030);
const again = { ...current, id: 'nua' };
const oldCell = of(2022, 2025, 'chi-bo');
const cell = of(2027, 2030, 'chi-bo');
const bare = makeCongress('khong-nhiem-ky');

const ids = (congresses: readonly { readonly id: string }[]) => congresses.map(({ id }) => id);

test('terms are newest first, each once', () => {
  expect(termsOf([old, current, cell, again, bare]).map(termId)).toEqual([
    '2027-2030',
    '2025-2030',
    '2020-2025',
  ]);
});

describe('the newest term', () => {
  test.each([
    ['that of units above the cells', [old, current, cell], '2025-2030'],
    ['that of cells where there is no other', [oldCell, cell], '2027-2030'],
    ['none where no congress has one', [bare], undefined],
  ])('is %s', (_name, congresses, id) => {
    const term = newestTerm(congresses);
    expect(term && termId(term)).toBe(id);
  });
});

test.each([
  ['with cells whose terms begin within it', [old, oldCell, current, cell], [current, cell]],
  ['with those that have no term', [old, current, bare], [current, bare]],
  ['with all where none has a term', [bare], [bare]],
])('the board shows the newest term %s', (_name, congresses, shown) =>
  expect(ids(boardCongresses({ congresses }))).toEqual(ids(shown)),
);

test("a term's congresses are exactly those of its years", () => {
  const congresses = [old, current, again, cell, bare];
  const shown = congressesOfTerm({ from: 2025, to: 2030 }, { congresses });
  expect(ids(shown)).toEqual(ids([current, again]));
});
