import { expect, test } from 'vitest';
import { pageFrames } from '../../../../src/site/page-frame.ts';
import { notFoundView } from '../../../../src/site/plain-pages/not-found-view.ts';
import { contextOf } from '../make-newsroom.ts';

test('the error page is not indexed and has no address of its own', () => {
  const view = notFoundView(pageFrames(contextOf()));
  expect([view.isIndexed, view.canonical, view.site.homeHref]).toEqual([false, undefined, '/tin/']);
});
