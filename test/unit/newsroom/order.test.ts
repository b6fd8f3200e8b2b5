import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst, oldestFirst } from '../../../src/newsroom/order.ts';
import { articleOn, keysOf, slugsOf } from './articles-on-days.ts';

const dangBo = articleOn(
  '2020-03-09',
  'dang-bo-dan-dang-huyen-ninh-giang-to-chuc-dai-hoi-lan-thu-xiv',
);
const huyenUy = articleOn('2020-03-09', 'huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi');

test('of the two bulletins of 09/03/2020 that of the huyện uỷ comes first, as on the seed page', () => {
  expect([dangBo, huyenUy].toSorted(newestFirst)).toEqual([huyenUy, dangBo]);
  expect([huyenUy, dangBo].toSorted(newestFirst)).toEqual([huyenUy, dangBo]);
});

test('articles are sorted by day, then time, then slug, then folder', () => {
  const oldest = [
    articleOn('2019-12-31 23:59', 'z'),
    articleOn('2020-03-09', 'b'),
    articleOn('2020-03-09', 'c'),
    articleOn('2020-03-09 00:00', 'a'),
    articleOn('2020-03-09 07:30', 'a'),
    articleOn('2020-03-30', 'a'),
    articleOn('2020-03', 'a'),
    { ...articleOn('2020-03', 'a'), key: '2020/04/a' },
    articleOn('2020-03', 'b'),
    articleOn('2020-04-01', 'a'),
  ];
  expect(oldest.toReversed().toSorted(oldestFirst)).toEqual(oldest);
  expect(oldest.toSorted(newestFirst)).toEqual(oldest.toReversed());
});

const articles = fc.uniqueArray(
  fc.record({
    date: fc.constantFrom('2020-03-08', '2020-03-09', '2020-03-09 07:30', '2020-03', '2020-02'),
    slug: fc.constantFrom('a', 'a-b', 'ab', 'b', '1', '10', '2'),
  }),
  { selector: ({ date, slug }) => `${date} ${slug}`, maxLength: 30 },
);

test('the order is total: no two articles tie, however they come', () => {
  const holds = fc.property(articles, fc.infiniteStream(fc.nat()), (described, shuffle) => {
    const given = described.map(({ date, slug }) => articleOn(date, slug));
    const distinct = [...new Map(given.map((each) => [each.key, each])).values()];
    const shuffled = distinct
      .map((each) => ({ each, at: shuffle.next().value ?? 0 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ each }) => each);
    const sorted = distinct.toSorted(oldestFirst);
    expect(keysOf(shuffled.toSorted(oldestFirst))).toEqual(keysOf(sorted));
    expect(keysOf(shuffled.toSorted(newestFirst))).toEqual(keysOf(sorted.toReversed()));
    sorted.slice(1).forEach((each, index) => {
      const previous = sorted[index];
      expect(previous && oldestFirst(previous, each)).toBeLessThan(0);
      expect(previous && oldestFirst(each, previous)).toBeGreaterThan(0);
    });
  });
  expect(() => fc.assert(holds, { numRuns: 300 })).not.toThrow();
});

test('the order of slugs does not depend on a locale', () => {
  const slugs = ['a', 'a-b', 'a1', 'aa', 'd', 'đ', 'z'];
  const given = slugs.map((slug) => articleOn('2020-03-09', slug)).toReversed();
  expect(slugsOf(given.toSorted(oldestFirst))).toEqual(['a', 'a-b', 'a1', 'aa', 'd', 'z', 'đ']);
});
