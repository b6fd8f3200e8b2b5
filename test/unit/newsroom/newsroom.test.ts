import { expect, test } from 'vitest';
import { buildNewsroom, type NewsArticle, type Newsroom } from '../../../src/newsroom/newsroom.ts';
import { articleOn, contentOf, moment, pageNamed, slugsOf } from './articles-on-days.ts';

const group = (name: string, sample: boolean) => ({ name, sample, links: [] });

const articles = [
  articleOn('2020-03-09', 'moi', { units: ['a', 'b', 'a'] }),
  articleOn('2020-02-01', 'cu', { units: ['b'], category: 'van-hoa' }),
  articleOn('2020-03-08', 'nhap', { units: ['a'], draft: true }),
  articleOn('2020-06-02', 'hen-gio', { units: ['a'] }),
  articleOn('2020-01-01', 'het-han', { units: ['a'], expireAt: moment('2020-05-01T00:00') }),
  articleOn('2020-03-07', 'mau', { units: ['a'], sample: true }),
];

const build = (isPreview: boolean, samples: boolean): Newsroom => {
  const site = { samples, websiteLinks: [group('Báo', false), group('Mẫu', true)] };
  const pages = [pageNamed('gioi-thieu'), pageNamed('mau', { sample: true })];
  const now = moment('2020-06-01T08:00');
  return buildNewsroom(contentOf(articles, site, { pages }), { now, isPreview });
};

/** Every slug that can be reached through the newsroom. */
const reachable = (newsroom: Newsroom): string[] =>
  [
    ...new Set(
      [
        newsroom.articles,
        newsroom.articleByKey.values(),
        ...newsroom.byCategory.values(),
        ...newsroom.byUnit.values(),
        ...newsroom.byMonth.values(),
      ].flatMap((list) => slugsOf(list)),
    ),
  ].toSorted();

test.each([
  ['residents see what is published', false, false, ['cu', 'moi']],
  ['samples are shown where the site says so', false, true, ['cu', 'mau', 'moi']],
  ['a preview keeps all but samples', true, false, ['cu', 'hen-gio', 'het-han', 'moi', 'nhap']],
  ['a preview keeps all', true, true, ['cu', 'hen-gio', 'het-han', 'mau', 'moi', 'nhap']],
])('%s', (_sentence, isPreview, samples, slugs) => {
  expect(reachable(build(isPreview, samples))).toEqual(slugs);
});

test('a preview labels what residents do not see yet or any more', () => {
  const labels = build(true, true).articles.map(({ slug, visibility }) => [slug, visibility]);
  expect(labels).toEqual([
    ['het-han', 'expired'],
    ['cu', 'published'],
    ['mau', 'published'],
    ['nhap', 'draft'],
    ['moi', 'published'],
    ['hen-gio', 'scheduled'],
  ]);
});

test('sample pages and sample groups of links go with the samples', () => {
  const [without, withThem] = [build(false, false), build(false, true)];
  expect(without.pages.map(({ slug }) => slug)).toEqual(['gioi-thieu']);
  expect(without.site.websiteLinks.map(({ name }) => name)).toEqual(['Báo']);
  expect(withThem.pages.map(({ slug }) => slug)).toEqual(['gioi-thieu', 'mau']);
  expect(withThem.site.websiteLinks.map(({ name }) => name)).toEqual(['Báo', 'Mẫu']);
});

const shown = (index: ReadonlyMap<string, readonly NewsArticle[]>) =>
  Object.fromEntries([...index].map(([id, list]) => [id, slugsOf(list)]));

test('every index lists its articles oldest first, each once', () => {
  const { byCategory, byUnit, byMonth, articleByKey } = build(true, true);
  expect(shown(byCategory)).toEqual({
    'chinh-tri': ['het-han', 'mau', 'nhap', 'moi', 'hen-gio'],
    'van-hoa': ['cu'],
  });
  expect(shown(byUnit)).toEqual({
    a: ['het-han', 'mau', 'nhap', 'moi', 'hen-gio'],
    b: ['cu', 'moi'],
  });
  expect(shown(byMonth)).toEqual({
    '2020-01': ['het-han'],
    '2020-02': ['cu'],
    '2020-03': ['mau', 'nhap', 'moi'],
    '2020-06': ['hen-gio'],
  });
  expect(articleByKey.get('2020/03/moi')).toMatchObject({ slug: 'moi', index: 4 });
});

test('the place of an article counts from the oldest that is shown', () => {
  expect(build(false, false).articles.map(({ slug, index }) => [slug, index])).toEqual([
    ['cu', 0],
    ['moi', 1],
  ]);
});

test('the content is not changed', () => {
  const content = contentOf(Object.freeze(articles.map((each) => Object.freeze(each))));
  const before = structuredClone(content);
  buildNewsroom(content, { now: moment('2020-06-01T08:00'), isPreview: true });
  expect(content).toEqual(before);
});
