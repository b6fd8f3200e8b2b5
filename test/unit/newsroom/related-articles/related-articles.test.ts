import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import { parseCalendarDate } from '../../../../src/dates/calendar-date.ts';
import {
  relatedArticles,
  type RelatedEntry,
} from '../../../../src/newsroom/related-articles/related-articles.ts';
import type { NewsArticle, Newsroom } from '../../../../src/newsroom/newsroom.ts';
import { oldestFirst } from '../../../../src/newsroom/order.ts';
import { safeUrl } from '../../../../src/url/safe-url.ts';
import { articleOn, newsroomOf } from '../articles-on-days.ts';
import { runsOf } from '../../../whole-matrix.ts';

const shown = (entry: RelatedEntry): string =>
  `${'article' in entry ? entry.article.slug : entry.elsewhere.title}: ${entry.reason}`;

/** "Các bài liên quan" of an article, each entry with its reason. */
const relatedOf = (key: string, articles: readonly Article[], count = 5): string[] | undefined => {
  const newsroom = newsroomOf(articles, { relatedArticles: count });
  const article = newsroom.articleByKey.get(key);
  return article && relatedArticles(newsroom)(article).map(shown);
};

/** An article of a newsroom that the test has put there. */
const articleIn = ({ articleByKey }: Newsroom, key: string): NewsArticle =>
  articleByKey.get(key) ?? expect.unreachable();

const elsewhere = {
  title: 'Bài trên báo',
  date: parseCalendarDate('2019-12-31') ?? expect.unreachable(),
  url: safeUrl('https://bao.example/') ?? expect.unreachable(),
};

const day = (number: number): string => `2020-03-${String(number).padStart(2, '0')}`;

const archive = [1, 2, 3, 4, 5, 6, 7].map((number) => articleOn(day(number), `tin-${number}`));

const filled = (...numbers: readonly number[]): string[] =>
  numbers.map((number) => `tin-${number}: category`);

test('five older articles by default, newest first, never itself and none newer', () => {
  expect(relatedOf('2020/03/tin-6', archive)).toEqual(filled(5, 4, 3, 2, 1));
  expect(relatedOf('2020/03/tin-7', archive)).toEqual(filled(6, 5, 4, 3, 2));
  expect(relatedOf('2020/03/tin-1', archive)).toEqual([]);
});

const withRelated = (
  related: Article['related'],
  fields: Partial<Article> = {},
): readonly Article[] => [
  ...archive,
  articleOn(day(10), 'moi', { related, ...fields }),
  articleOn(day(20), 'sau'),
];

test.each<[string, Article['related'], string[]]>([
  [
    'those of the editor come first, in the order of the editor',
    ['tin-2', 'tin-7', '2020/03/tin-1'],
    ['tin-2: editor', 'tin-7: editor', 'tin-1: editor', ...filled(6, 5)],
  ],
  [
    'an article elsewhere takes its place among them',
    ['tin-2', elsewhere, 'tin-1'],
    ['tin-2: editor', 'Bài trên báo: editor', 'tin-1: editor', ...filled(7, 6)],
  ],
  ['the editor may name a newer one', ['sau'], ['sau: editor', ...filled(7, 6, 5, 4)]],
  [
    'the editor may name more than five, and nothing is filled in',
    ['tin-1', 'tin-2', 'tin-3', 'tin-4', 'tin-5', 'tin-6'],
    [1, 2, 3, 4, 5, 6].map((number) => `tin-${number}: editor`),
  ],
  ['one that is not shown is left out and filled', ['nhap'], filled(7, 6, 5, 4, 3)],
])('%s', (_sentence, related, expected) => {
  const draft = articleOn(day(8), 'nhap', { draft: true });
  expect(relatedOf('2020/03/moi', [...withRelated(related), draft])).toEqual(expected);
});

test('an article elsewhere keeps its title, day and address', () => {
  const newsroom = newsroomOf(withRelated([elsewhere]));
  const [entry] = relatedArticles(newsroom)(articleIn(newsroom, '2020/03/moi'));
  expect(entry).toEqual({ elsewhere, reason: 'editor' });
});

test('the number of entries is the site’s', () => {
  expect(relatedOf('2020/03/tin-7', archive, 2)).toEqual(filled(6, 5));
});

test('what is most like is chosen, then put newest first', () => {
  const articles = [
    articleOn(day(1), 'dai-hoi', { congresses: ['dai-hoi'] }),
    articleOn(day(2), 'don-vi', { units: ['xa'] }),
    ...[3, 4, 5].map((number) => articleOn(day(number), `tin-${number}`)),
    articleOn(day(6), 'moi', { congresses: ['dai-hoi'], units: ['xa'] }),
  ];
  expect(relatedOf('2020/03/moi', articles, 3)).toEqual([
    'tin-5: category',
    'don-vi: unit',
    'dai-hoi: congress',
  ]);
});

const word = fc.constantFrom('đại', 'hội', 'đảng', 'bộ', 'xã', 'huyện', 'lúa', 'mới');

const described = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  title: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  units: fc.subarray(['a', 'b', 'c']),
  category: fc.constantFrom('x', 'y'),
  congress: fc.constantFrom(undefined, 'm', 'n'),
  thread: fc.constantFrom(undefined, 'p'),
  /** Names an older article, counted back from this one. */
  named: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
});

const corpus = fc.array(described, { minLength: 1, maxLength: 40 }).map((all) => {
  const articles = all
    .map(({ day: number, congress, thread, named, ...fields }, index) => ({
      named,
      ...articleOn(day(number), `s${index}`, {
        ...fields,
        ...(congress && { congress }),
        ...(thread && { thread }),
      }),
    }))
    .toSorted(oldestFirst);
  return articles.map(({ named, ...article }, index) => {
    const older = named === undefined ? undefined : articles[index - 1 - named];
    return { ...article, related: older ? [older.slug] : [] };
  });
});

const lists = (articles: readonly Article[]): Map<string, string[]> => {
  const newsroom = newsroomOf(articles);
  const related = relatedArticles(newsroom);
  return new Map(newsroom.articles.map((each) => [each.key, related(each).map(shown)]));
};

/** The lists of an archive whose articles were never compared before. */
const freshLists = (articles: readonly Article[]): Map<string, string[]> => {
  lists([]);
  return lists(articles);
};

test('after any other archive the lists are those of a fresh one', () => {
  const holds = fc.property(corpus, corpus, fc.nat({ max: 40 }), (one, other, cut) => {
    const fresh = freshLists(one);
    lists(other);
    expect(lists(one)).toEqual(fresh);
    lists(one.toSpliced(cut, 1));
    expect(lists(one)).toEqual(fresh);
  });
  expect(() => fc.assert(holds, { numRuns: runsOf(100) })).not.toThrow();
});

test('two newsrooms that are asked in turn do not mix', () => {
  const other = newsroomOf([articleOn(day(1), 'moi', { category: 'khac' }), ...archive]);
  const one = newsroomOf(archive);
  const [inOther, inOne] = [relatedArticles(other), relatedArticles(one)];
  const last = '2020/03/tin-7';
  expect(inOther(articleIn(other, '2020/03/moi'))).toEqual([]);
  expect(inOne(articleIn(one, last)).map(shown)).toEqual(filled(6, 5, 4, 3, 2));
  expect(inOther(articleIn(other, last)).map(shown)).toEqual(filled(6, 5, 4, 3, 2));
});

test('news never changes the list of an older article', () => {
  const holds = fc.property(corpus, fc.nat({ max: 40 }), (articles, count) => {
    const before = lists(articles.slice(0, count));
    const after = lists(articles);
    for (const [key, list] of before) expect(after.get(key)).toEqual(list);
  });
  expect(() => fc.assert(holds, { numRuns: runsOf(300) })).not.toThrow();
});

test('no list names its own article, names one twice, or fills in a newer one', () => {
  const holds = fc.property(corpus, (articles) => {
    const newsroom = newsroomOf(articles);
    const related = relatedArticles(newsroom);
    for (const article of newsroom.articles) {
      const [list, own] = [related(article), article.index];
      const named = list.flatMap((entry) => ('article' in entry ? [entry.article] : []));
      expect(list.length).toBeLessThanOrEqual(5);
      expect(new Set(named.map((each) => each.key)).size).toBe(list.length);
      expect(named.every(({ index }) => index < own)).toBe(true);
    }
  });
  expect(() => fc.assert(holds, { numRuns: runsOf(200) })).not.toThrow();
});
