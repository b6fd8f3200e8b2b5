import { sitePaths } from '../../url/site-path.ts';
import { comparisonsView, type ComparisonsView } from '../comparisons/comparisons-view.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';

/** One result of several units beside each other. */
export const comparisonsKind: PageKindOf<ComparisonsView> = {
  ...derivedPage,
  reportName: 'Trang so sánh',
  addresses: { from: 'derived', of: 'congresses' },
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.comparisons],
  routes: ({ congresses }) =>
    congresses.some(({ results }) => results.length > 0)
      ? [{ url: sitePaths.comparisons, key: '' }]
      : [],
  view: (_place, context) => comparisonsView(context),
};
