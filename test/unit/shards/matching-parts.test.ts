import { expect, test } from 'vitest';
import { matchingParts } from '../../../src/shards/matching-parts.ts';
import type { PartManifest } from '../../../src/shards/part-manifest.ts';
import type { Part } from '../../../src/shards/read-parts.ts';

const hash = (letter: string): string => letter.repeat(64);

const part = (index: number, other: Partial<PartManifest> = {}): Part => ({
  path: `/p/${index}`,
  label: `p/${index}`,
  manifest: {
    format: 1,
    index,
    count: 3,
    plan: hash('a'),
    code: hash('b'),
    content: hash('c'),
    isPreview: false,
    now: '2020-03-14T08:00',
    files: [],
    records: {},
    ...other,
  },
});

const all = [part(1), part(2), part(3)] as const;

const inPlaceOfSecond = (other: Partial<PartManifest>): (() => unknown) => {
  return () => matchingParts([part(1), part(2, other), part(3)], hash('b'));
};

test('all parts, in any order, are given in order', () => {
  expect(matchingParts([part(3), part(1), part(2)], hash('b'))).toEqual(all);
});

test.each<[string, Partial<PartManifest>, RegExp]>([
  ['program', { code: hash('x'), plan: hash('x') }, /^Phần 2\/3 \("p\/2"\) do một bản khác của/u],
  ['content', { content: hash('x'), plan: hash('x') }, /^Phần 2\/3 \("p\/2"\) dựng từ nội dung/u],
  ['address', { baseUrl: 'https://x.example/', plan: hash('x') }, /^Phần 2\/3 .* --base-url/u],
  ['drafts', { isPreview: true, plan: hash('x') }, /^Phần 2\/3 .* --drafts/u],
  ['plan', { plan: hash('x') }, /^Phần 2\/3 \("p\/2"\) theo một kế hoạch khác/u],
  ['division', { count: 4 }, /^Phần 2\/4 \("p\/2"\) không cùng cách chia với phần 1\/3/u],
])('a part of another %s is refused by its name', (_what, other, sentence) => {
  expect(inPlaceOfSecond(other)).toThrow(sentence);
});

test('a program that made none of the parts merges none', () => {
  expect(() => matchingParts(all, hash('x'))).toThrow(/^Phần trong "p\/1" và các phần kia/u);
});

test('parts of different minutes fit, as long as the site does not change between them', () => {
  const early = { now: '2020-03-14T07:00', until: '2020-03-14T08:00' };
  const inTime = [part(1, early), part(2, { ...early, now: '2020-03-14T07:59' }), part(3, early)];
  expect(matchingParts(inTime, hash('b'))).toHaveLength(3);
  const late = [part(1, early), part(2), part(3, early)];
  expect(() => matchingParts(late, hash('b'))).toThrow(
    /^Phần 2\/3 \("p\/2"\) dựng cho thời điểm 2020-03-14T08:00, phần 1\/3 cho 2020-03-14T07:00, mà trang tự đổi lúc 2020-03-14T08:00/u,
  );
});
