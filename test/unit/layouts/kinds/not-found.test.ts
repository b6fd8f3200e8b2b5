import { expect, test } from 'vitest';
import { notFound as notFoundLayout } from '../../../../layouts/kinds/not-found.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const notFound = layoutOf(notFoundLayout);

const view = makeViews('x').notFound;
const site = { ...view.site, homeHref: href('/tin/'), archiveHref: href('/tin/luu-tru/') };

test('it says what happened and has links that work at any address', () => {
  const page = notFound({ ...view, site });
  expect(textsOf(page, 'h1, main p')).toEqual([vi.notFound, vi.notFoundHelp]);
  expect(attributesOf(page, 'main a', 'href')).toEqual(['/tin/', '/tin/luu-tru/']);
});
