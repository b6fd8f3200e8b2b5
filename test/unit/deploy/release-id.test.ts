import { expect, test } from 'vitest';
import {
  nextReleaseId,
  releaseBefore,
  releasesAmong,
  releasesToPrune,
} from '../../../src/deploy/release-id.ts';

const hash = '0123456789abcdef'.repeat(4);
const id = (number: number): string => `${String(number).padStart(6, '0')}-0123456789ab`;

test.each([
  ['the first', [], '000001-0123456789ab'],
  ['one above the highest', [id(3), id(7)], '000008-0123456789ab'],
  ['above a million too', [id(999_999)], '1000000-0123456789ab'],
])('a release gets the number: %s', (_name, ids, next) => {
  expect(nextReleaseId(ids, hash)).toBe(next);
});

test('releases are told from other names, and sorted by number, not by letter', () => {
  const names = ['1000000-0123456789ab', id(9), '.incoming-x', 'lost+found', '12-0123', id(10)];
  expect(releasesAmong(names)).toEqual([id(9), id(10), '1000000-0123456789ab']);
});

test.each([
  ['of the newest', [id(1), id(2), id(3)], id(3), id(2)],
  ['of an older one', [id(1), id(2), id(3)], id(2), id(1)],
  ['of the oldest there is none', [id(1), id(2)], id(1), undefined],
  ['where none is live there is none', [id(1), id(2)], undefined, undefined],
])('the release before the live one: %s', (_name, ids, current, before) => {
  expect(releaseBefore({ ids, ...(current !== undefined && { current }) })).toBe(before);
});

test.each([
  ['the oldest beyond five', 7, 7, 5, [1, 2]],
  ['none where few are there', 4, 4, 5, []],
  ['never the one before the live one', 3, 3, 1, [1]],
  ['never the live one after a rollback', 6, 2, 2, [3, 4]],
])('what is pruned: %s', (_name, count, current, keep, pruned) => {
  const ids = Array.from({ length: count }, (_, index) => id(index + 1));
  expect(releasesToPrune({ ids, current: id(current) }, keep)).toEqual(pruned.map(id));
});
