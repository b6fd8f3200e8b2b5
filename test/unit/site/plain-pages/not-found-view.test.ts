import { expect, test } from 'vitest';
import { noMaterials } from '../../../../src/site/site-materials.ts';
import { createPageFrames } from '../../../../src/site/page-frame.ts';
import { notFoundView } from '../../../../src/site/plain-pages/not-found-view.ts';
import { makeNewsroom } from '../make-newsroom.ts';

test('the error page is not indexed and has no address of its own', () => {
  const view = notFoundView(createPageFrames(makeNewsroom(), noMaterials));
  expect([view.isIndexed, view.canonical, view.site.homeHref]).toEqual([false, undefined, '/tin/']);
});
