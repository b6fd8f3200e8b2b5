import { expect, test } from 'vitest';
import { siteMap } from '../../../../layouts/kinds/site-map.ts';
import { text } from '../../../../layouts/words/vi/vi.ts';
import { textsOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';

const full = makeViews('x').siteMap;

test('it has a block for each kind of page', () => {
  expect(textsOf(siteMap(full), 'main h2')).toEqual([
    text.categories,
    text.units,
    text.threads,
    text.years,
    text.pages,
  ]);
});

test('an empty block is left out', () => {
  const page = siteMap({ ...full, categories: [], units: [], threads: [], years: [] });
  expect(textsOf(page, 'main h2')).toEqual([text.pages]);
});
