import { expect, test } from 'vitest';
import { pageFrames } from '../../../../src/site/page-frame.ts';
import { notFoundView } from '../../../../src/site/plain-pages/not-found-view.ts';
import { contextOf } from '../make-newsroom.ts';

test('the error page is not indexed and has no address of its own', () => {
  const context = contextOf();
  const view = notFoundView(context, pageFrames(context));
  expect([view.isIndexed, view.canonical, view.site.homeHref]).toEqual([false, undefined, '/tin/']);
});
