import { expect, test } from 'vitest';
import {
  liveReleaseOf,
  nextReleaseId,
  releaseBefore,
  releaseList,
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

test('releases are distinguished from other names, and sorted by number, not by letter', () => {
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

test.each([
  ['no link', undefined, { ids: [id(1), id(2)] }],
  ['an empty answer', '', { ids: [id(1), id(2)] }],
  ['a link to a release', `releases/${id(2)}`, { ids: [id(1), id(2)], current: id(2) }],
  ['a link to none', `releases/${id(3)}`, { ids: [id(1), id(2)], lost: `releases/${id(3)}` }],
  ['a link elsewhere', '/srv/khac', { ids: [id(1), id(2)], lost: '/srv/khac' }],
])('the live release is known by %s', (_name, link, list) => {
  expect(releaseList([id(2), '.incoming-x', id(1)], link)).toEqual(list);
});

test('a missing live release is not the same as no release', () => {
  expect(liveReleaseOf({ ids: [] })).toBeUndefined();
  expect(() => liveReleaseOf({ ids: [id(1)], lost: 'releases/x' })).toThrow(
    expect.objectContaining({ fault: { code: 'DEPLOY_LOST_RELEASE', link: 'releases/x' } }),
  );
});
