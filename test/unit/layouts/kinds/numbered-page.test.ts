import { expect, test } from 'vitest';
import { numberedPage as numberedPageLayout } from '../../../../layouts/kinds/numbered-page.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const numberedPage = layoutOf(numberedPageLayout);

const view = {
  ...makeViews('x').numberedPage,
  section: { label: 'Chính trị', href: href('/tin/chinh-tri/') },
  olderHref: href('/tin/chinh-tri/trang-1/'),
  newerHref: href('/tin/chinh-tri/trang-3/'),
};

test('its heading names section and page', () => {
  expect(textsOf(numberedPage(view), 'h1')).toEqual(['Chính trị, trang 2']);
});

test.each([
  ['in the middle', view, ['trang-3/', '', 'trang-1/'], ['prev', undefined, 'next']],
  ['the first', { ...view, olderHref: undefined }, ['trang-3/', ''], ['prev', undefined]],
  ['the open one', { ...view, newerHref: undefined }, ['', 'trang-1/'], [undefined, 'next']],
])('%s leads to newer, newest and older articles', (_name, shown, targets, rels) => {
  const page = numberedPage(shown);
  expect(attributesOf(page, '.pagination a', 'href')).toEqual(
    targets.map((target) => `/tin/chinh-tri/${target}`),
  );
  expect(attributesOf(page, '.pagination a', 'rel')).toEqual(rels);
});

test('an empty page says that articles will come', () => {
  const page = numberedPage({ ...view, articles: [] });
  expect(textsOf(page, '.empty')).toEqual([vi.openPageEmpty]);
  expect(textsOf(page, '.teasers')).toEqual([]);
});
