import { afterEach, expect, test, vi } from 'vitest';
import type * as makeFeeds from '../../src/outputs/feeds/make-feeds.ts';
import type * as answers from '../../src/site/context/answer-hash.ts';
import type * as prints from '../../src/site/context/related-print.ts';
import { testFolder } from '../site/fixture-site.ts';
import { walkThrough } from '../site/incremental-walk.ts';

/** Which key leaves something out; none while the sites are built rightly. */
const wrong = vi.hoisted(() => ({ key: '' }));

vi.mock('../../src/site/context/related-print.ts', async (original) => {
  const real = await original<typeof prints>();
  return {
    relatedPrints: (newsroom: Parameters<typeof real.relatedPrints>[0]) =>
      wrong.key === 'related' ? () => 'same' : real.relatedPrints(newsroom),
  };
});

vi.mock('../../src/outputs/feeds/make-feeds.ts', async (original) => {
  const real = await original<typeof makeFeeds>();
  const feedInputs: typeof real.feedInputs = (section, ...rest) =>
    wrong.key === 'feed' ? section.of : real.feedInputs(section, ...rest);
  return { ...real, feedInputs };
});

vi.mock('../../src/site/context/answer-hash.ts', async (original) => {
  const real = await original<typeof answers>();
  const hasTitle = (answer: unknown): boolean =>
    typeof answer === 'object' && answer !== null && 'title' in answer;
  const answerHash: typeof real.answerHash = (answer) =>
    wrong.key === 'answer' && hasTitle(answer) ? 'same' : real.answerHash(answer);
  return { answerHash };
});

afterEach(() => {
  wrong.key = '';
});

/** Titles, which pages, feeds and lists of related articles all show. */
const renamings = [0, 5].map((which, index) => ({
  kind: 'title',
  which,
  choice: 0,
  fresh: index + 1,
}));

/** With the feeds and all else that a build writes at the end, or with pages and their files only. */
const complete = { inMemory: 1, whole: renamings.length };
const inMemory = { inMemory: 1, whole: 0 };

test('with right keys, a site after edits equals one from nothing', async () => {
  const { built, strays } = await walkThrough(await testFolder(), renamings, complete);
  expect([built, strays]).toEqual([renamings.length, []]);
});

test.each([
  ['related', /index\.html$/u, inMemory],
  ['feed', /(?:atom\.xml|feed\.json)$/u, complete],
  ['answer', /ban-in\.txt$/u, inMemory],
] as const)('a key that leaves something out is caught: %s', async (key, stale, every) => {
  wrong.key = key;
  const { strays } = await walkThrough(await testFolder(), renamings, every);
  expect(strays.flatMap(({ what }) => what)).toContainEqual(expect.stringMatching(stale));
});
