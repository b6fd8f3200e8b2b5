import { expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import {
  SimilarityIndex,
  type Similarity,
} from '../../../../src/newsroom/related-articles/similarity-index.ts';
import { articleOn, newsroomOf } from '../articles-on-days.ts';

type Fields = Partial<Pick<Article, 'title' | 'congresses' | 'thread' | 'units' | 'category'>>;

const subject: Fields = {
  title: 'Hồng Đức gieo lúa',
  congresses: ['dai-hoi-khac', 'dai-hoi'],
  thread: 'dong',
  units: ['xa', 'huyen'],
  category: 'chinh-tri',
};

/** Has nothing in common with the subject. */
const stranger: Fields = { title: 'Khác', units: [], category: 'van-hoa' };

/**
 * The most similar articles for the last of some articles, best first; their dates are consecutive
 * days.
 */
const mostSimilar = (articles: readonly Fields[], count: number) => {
  const { articles: shown } = newsroomOf(
    articles.map((fields, index) =>
      articleOn(`2020-01-${String(index + 1).padStart(2, '0')}`, 'a', fields),
    ),
  );
  const index = new SimilarityIndex();
  index.hold(shown);
  return index
    .mostSimilarTo(shown.length - 1, count)
    .map(({ article, similarity }) => [article.index, similarity] as const);
};

const sharing: Readonly<Record<Similarity, Fields>> = {
  congress: { ...stranger, congresses: ['dai-hoi'] },
  thread: { ...stranger, thread: 'dong' },
  unit: { ...stranger, units: ['xa'] },
  words: { ...stranger, title: 'Tin Hồng Đức' },
  category: { ...stranger, category: 'chinh-tri' },
};

const order = ['congress', 'unit', 'words', 'category'] as const;

test.each(
  order
    .slice(1)
    .flatMap((weaker, index) =>
      order.slice(0, index + 1).map((stronger) => [stronger, weaker] as const),
    ),
)('the same %s beats the same %s, however old', (stronger, weaker) => {
  expect(mostSimilar([sharing[stronger], stranger, sharing[weaker], subject], 9)).toEqual([
    [0, stronger],
    [2, weaker],
  ]);
});

test.each<[string, readonly Fields[], readonly (readonly [number, Similarity])[]]>([
  ['strangers are left out', [stranger, stranger], []],
  [
    'a thread ties as a congress does',
    [sharing.thread, sharing.unit],
    [
      [0, 'thread'],
      [1, 'unit'],
    ],
  ],
  [
    'of two as like the newer comes first',
    [sharing.unit, sharing.unit],
    [
      [1, 'unit'],
      [0, 'unit'],
    ],
  ],
  [
    'two units in common beat one',
    [{ ...stranger, units: ['xa', 'huyen'] }, sharing.unit],
    [
      [0, 'unit'],
      [1, 'unit'],
    ],
  ],
  [
    'ties add up, and the strongest is the reason',
    [{ ...sharing.unit, category: 'chinh-tri' }, sharing.unit],
    [
      [0, 'unit'],
      [1, 'unit'],
    ],
  ],
  [
    'a congress is a better reason than the unit that held it',
    [{ ...sharing.congress, units: ['xa'] }],
    [[0, 'congress']],
  ],
])('%s', (_sentence, older, expected) => {
  expect(mostSimilar([...older, subject], 9)).toEqual(expected);
});

test('never more than requested, the best of them', () => {
  const older = [sharing.congress, ...Array.from({ length: 5 }, () => sharing.category)];
  expect(mostSimilar([...older, subject], 2)).toEqual([
    [0, 'congress'],
    [5, 'category'],
  ]);
  expect(mostSimilar([...older, subject], 0)).toEqual([]);
});

test('under one key only the newest eight are looked at', () => {
  const older = Array.from({ length: 12 }, () => sharing.category);
  expect(mostSimilar([...older, subject], 20).map(([place]) => place)).toEqual([
    11, 10, 9, 8, 7, 6, 5, 4,
  ]);
});

test('an old, rare connection is found beyond many newer ones of the category', () => {
  const older = [sharing.congress, ...Array.from({ length: 25 }, () => sharing.category)];
  expect(mostSimilar([...older, subject], 1)).toEqual([[0, 'congress']]);
});
