import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { clockUse } from '../../../../src/site/context/clock-use.ts';
import { questionLog } from '../../../../src/site/context/question-log.ts';
import type { QuestionName } from '../../../../src/site/context/site-questions.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import { pageKinds, type PageKind, type PageViews } from '../../../../src/site/page-kinds.ts';
import { contextOver } from '../../../../src/site/site-context.ts';
import { makeArticle, plannedOf, present, type ContentParts } from '../make-newsroom.ts';
import {
  editedContent,
  everyContentEdit,
  someContentEdit,
  type ContentEdit,
} from './content-edits.ts';
import { linkedSite } from './linked-site.ts';
import {
  changedAnswers,
  clockQuestionsOf,
  pagesThatLeak,
  recordedPages,
  touchedPages,
  type MakeView,
} from './recorded-pages.ts';
import { runsOf, sampleOf } from '../../../whole-matrix.ts';

const site = plannedOf(linkedSite);
const pages = recordedPages(site);
/** The pages of a preview that the public site does not have, of its own articles. */
const previewPages = recordedPages(plannedOf(linkedSite, { isPreview: true })).filter(
  ({ route: { kind, key } }) =>
    pageKinds[kind].audience === 'preview' && site.questions.article(key) !== undefined,
);
const allPages = [...pages, ...previewPages];
const names = Object.keys(pageKinds) as PageKind[];

/** Values that are not plain data: a map, a function, an instance of a class. */
const notPlain = (answer: unknown): boolean => {
  if (typeof answer !== 'object' || answer === null) return typeof answer === 'function';
  const isPlain = Array.isArray(answer) || Object.getPrototypeOf(answer) === Object.prototype;
  return !isPlain || Object.values(answer).some(notPlain);
};

test('the site has a page of every kind', () => {
  expect([...new Set(allPages.map(({ route }) => route.kind))].toSorted()).toEqual(
    names.toSorted(),
  );
});

test.each(names)(
  'a page of the kind %s has the same bytes when its questions are recorded',
  (kind) => {
    const render = pageRenderer(defaultStation);
    const bytes = (view: unknown): string => render({ kind, view: view as PageViews[PageKind] });
    const context = contextOver(site.questions, site.texts.read);
    for (const { route, view } of pages.filter((page) => page.route.kind === kind)) {
      expect(bytes(JSON.parse(view))).toBe(bytes(makeView(route, context)));
    }
  },
);

test('every answer is plain data', () => {
  const asked = new Map<string, unknown>();
  const noted = Object.fromEntries(
    Object.entries(site.questions).map(([question, ask]) => [
      question,
      (...keys: readonly never[]) => {
        const answer: unknown = (ask as (...some: readonly never[]) => unknown)(...keys);
        asked.set(question, answer);
        return answer;
      },
    ]),
  ) as never as typeof site.questions;
  for (const { route } of allPages) makeView(route, contextOver(noted, site.texts.read));
  expect([...asked].filter(([, answer]) => notPlain(answer)).map(([question]) => question)).toEqual(
    [],
  );
  const unasked = Object.keys(clockUse).filter((question) => !asked.has(question));
  expect(unasked).toEqual([]);
});

test('each question is recorded once, with its arguments and its askers', () => {
  const { questions, during, asked } = questionLog(site.questions);
  const [answer, first] = during(() => {
    questions.newest('category/van-hoa', 2);
    return questions.newest('category/van-hoa', 2);
  });
  const [, second] = during(() => [
    questions.newest('category/van-hoa'),
    questions.newest('category/van-hoa', 2),
  ]);
  expect(answer).toEqual(site.questions.newest('category/van-hoa', 2));
  expect(first.map((number) => asked[number])).toEqual(['["newest","category/van-hoa",2]']);
  expect(second.map((number) => asked[number])).toEqual([
    '["newest","category/van-hoa"]',
    '["newest","category/van-hoa",2]',
  ]);
});

test('a question of an earlier run is asked once more', () => {
  const log = questionLog(site.questions);
  const known = log.hashOf('["count","all"]');
  expect(known).toMatch(/^[\w-]{43}$/u);
  expect(questionLog(after(['add', 0, 17]).questions).hashOf('["count","all"]')).not.toBe(known);
  expect(log.hashOf('["newest","category/van-hoa"]')).toBe(
    log.hashes[log.asked.indexOf('["newest","category/van-hoa"]')],
  );
  expect(log.hashOf('["asked by older code"]')).toBeUndefined();
});

/** The site after some edits. */
const after = (...changes: readonly ContentEdit[]) =>
  plannedOf(changes.reduce(editedContent, linkedSite));

describe('a page whose answers are all the same has the same bytes', () => {
  test.each(sampleOf(everyContentEdit, 3))('after the edit %s of any entry', (kind) => {
    for (const [which, choice] of [
      [0, 1],
      [4, 2],
      [10, 3],
    ] as const) {
      expect(pagesThatLeak(pages, after([kind, which, choice]))).toEqual([]);
    }
  });

  test('after any edits one after the other', () => {
    fc.assert(
      fc.property(fc.array(someContentEdit, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(pagesThatLeak(pages, after(...changes))).toEqual([]);
      }),
      { numRuns: runsOf(30) },
    );
  });

  test.each(['2020-06-30T23:59', '2020-07-01T00:00', '2020-08-01T00:00', '2019-12-01T00:00'])(
    'when it is %s',
    (at) => {
      expect(pagesThatLeak(pages, plannedOf(linkedSite, { at: at as VietnamMoment }))).toEqual([]);
    },
  );

  test('in a preview', () => {
    expect(pagesThatLeak(pages, plannedOf(linkedSite, { isPreview: true }))).toEqual([]);
  });

  test.each<[string, MakeView]>([
    [
      'counts all articles',
      (route, context, { newsroom }) => [makeView(route, context), newsroom.articles.length],
    ],
    [
      'shows the newest title',
      (route, context, { newsroom }) => [makeView(route, context), newsroom.articles.at(-1)?.title],
    ],
    [
      'asks the time',
      (route, context, { newsroom }) => [makeView(route, context), newsroom.clock.nextChange()],
    ],
  ])('a view that %s past its context is caught', (_name, leaking) => {
    const changes = [
      ['add', 0, 17],
      ['draft', 13, 0],
      ['title', 14, 0],
    ] as const;
    const leaks = changes.flatMap((change) =>
      pagesThatLeak(recordedPages(site, leaking), after(change), leaking),
    );
    expect(leaks).toContain('notFound /404.html');
  });
});

describe('an edit touches few pages', () => {
  const index = (key: string): number =>
    present(linkedSite.articles).findIndex((article) => article.key === key);

  test('a body only the pages of its article', () => {
    expect(touchedPages(pages, after(['body', index('2020/03/a05'), 0]))).toEqual([
      '/2020/03/a05/',
      '/2020/03/a05/ban-in.txt',
      '/2020/03/a05/bang-tin/',
    ]);
  });

  test('a title only the pages that show it', () => {
    const touched = touchedPages(pages, after(['title', index('2020/03/a05'), 0]));
    const showing = pages.filter(({ view }) => view.includes('Bài 2020/03/a05'));
    expect(touched.toSorted()).toEqual(
      expect.arrayContaining(showing.map(({ route }) => route.url).toSorted()),
    );
    expect(touched.length).toBeLessThan(pages.length / 3);
  });

  test('a new article, of the articles only its neighbour in its category', () => {
    const isArticle = (url: string): boolean => /^\/\d{4}\/\d{2}\/[^/]+\/$/u.test(url);
    const newest = makeArticle('2020/05/moi', '2020-05-20');
    const edited: ContentParts = {
      ...linkedSite,
      articles: [...present(linkedSite.articles), newest],
    };
    expect(touchedPages(pages, plannedOf(edited)).filter(isArticle)).toEqual(['/2020/05/het-han/']);
  });

  test('a document of a number that a text names already, the text too', () => {
    const touched = touchedPages(pages, after(['addOfficialDocument', 0, 0]));
    expect(touched).toContain('/2020/03/dan/');
    expect(touched).not.toContain('/2020/03/a05/');
  });

  test('the appearance of an article, those whose texts link to it', () => {
    const touched = touchedPages(
      pages,
      plannedOf(linkedSite, { at: '2020-07-01T00:00' as VietnamMoment }),
    );
    expect(touched).toContain('/2020/03/dan/');
    expect(touched).not.toContain('/404.html');
  });
});

describe('the clock', () => {
  test.each(names)('a page of the kind %s asks it what its kind says', (kind) => {
    const asked = allPages
      .filter(({ route }) => route.kind === kind)
      .map(({ record }) => clockQuestionsOf(record));
    const all = new Set(asked.flatMap((questions) => [...questions]));
    expect([...all].toSorted()).toEqual([...pageKinds[kind].asksClock].toSorted());
  });

  const closesLater = editedContent(linkedSite, ['closing', 0, 0]);

  test.each<[string, ContentParts, VietnamMoment, readonly QuestionName[]]>([
    [
      'an article appears',
      linkedSite,
      '2020-07-01T00:00' as VietnamMoment,
      ['neighboursOf', 'isUnpublished'],
    ],
    ['an article goes', linkedSite, '2020-08-01T00:00' as VietnamMoment, ['article', 'newest']],
    ['the site closes', closesLater, '2020-09-01T00:00' as VietnamMoment, ['closing', 'siteView']],
  ])('where %s, only questions that say so have other answers', (_name, parts, at, some) => {
    const later = plannedOf(parts, { at });
    const log = questionLog(later.questions);
    const changed = recordedPages(plannedOf(parts)).flatMap(({ record }) =>
      changedAnswers(record, log).map(({ question }) => question),
    );
    expect([...new Set(changed)].filter((question) => clockUse[question].length === 0)).toEqual([]);
    expect(changed).toEqual(expect.arrayContaining([...some]));
  });

  test('a question of a view records when its answer changes', () => {
    const { newsroom, questions } = plannedOf(linkedSite);
    expect(newsroom.clock.nextChange()).toBe('2020-07-01T00:00');
    expect([
      questions.isOver('2020-05-31' as never),
      questions.isOver('2020-06-10' as never),
    ]).toEqual([true, false]);
    expect(newsroom.clock.nextChange()).toBe('2020-06-11T00:00');
  });
});
