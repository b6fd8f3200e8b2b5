import { expect, test } from 'vitest';
import { placeArticle } from '../../../src/newsroom/place-article.ts';
import { articleOn } from './articles-on-days.ts';

const article = articleOn('2020-03-06', 'bai', { units: ['xa'] });
const placement = { visibility: 'published', units: ['xa-cu'], index: 3 } as const;

test('an article has what its newsroom knows of it, and the units that its file names besides', () => {
  expect(placeArticle(article, placement)).toEqual({
    ...article,
    ...placement,
    namedUnits: ['xa'],
  });
});

test('it is the same object while nothing of it changes', () => {
  const before = placeArticle(article, placement);
  expect(placeArticle(article, { ...placement, units: ['xa-cu'] })).toBe(before);
});

test.each([
  ['visibility', { visibility: 'draft' }],
  ['units', { units: ['xa'] }],
  ['number of units', { units: ['xa-cu', 'huyen'] }],
  ['place', { index: 4 }],
] as const)('another %s makes another one', (_what, change) => {
  placeArticle(article, placement);
  expect(placeArticle(article, { ...placement, ...change })).toMatchObject(change);
});
