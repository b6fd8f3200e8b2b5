import { expect, test } from 'vitest';
import { siteMap as siteMapLayout } from '../../../../layouts/kinds/site-map.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { textsOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const siteMap = layoutOf(siteMapLayout);

const full = makeViews('x').siteMap;

test('it has a block for each kind of page', () => {
  expect(textsOf(siteMap(full), 'main h2')).toEqual([
    vi.categories,
    vi.units,
    vi.threads,
    vi.programmes,
    vi.years,
    vi.pages,
  ]);
});

test('an empty block is left out', () => {
  const page = siteMap({
    ...full,
    categories: [],
    units: [],
    threads: [],
    programmes: [],
    years: [],
  });
  expect(textsOf(page, 'main h2')).toEqual([vi.pages]);
});
