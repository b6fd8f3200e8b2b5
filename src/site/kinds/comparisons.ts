import { sitePaths } from '../../url/site-path.ts';
import { comparisonsView, type ComparisonsView } from '../comparisons/comparisons-view.ts';
import { none, type PageKindOf } from '../page-kind.ts';

/** One result of several units beside each other. */
export const comparisonsKind: PageKindOf<ComparisonsView> = {
  reportName: 'Trang so sánh',
  isWritten: false,
  deskName: undefined,
  addresses: { from: 'derived', of: 'congresses' },
  withdrawal: 'leadsUp',
  isPart: false,
  answers: 'page',
  upload: 'list',
  format: 'html',
  audience: 'public',
  robots: 'indexed',
  sitemaps: 'pages',
  cache: 'revalidated',
  offline: 'whenRead',
  searched: undefined,
  feeds: 'none',
  isOpenData: false,
  asksClock: ['visibility', 'closing'],
  reserved: [sitePaths.comparisons],
  files: none,
  listings: none,
  routes: ({ congresses }) =>
    congresses.some(({ results }) => results.length > 0)
      ? [{ url: sitePaths.comparisons, key: '' }]
      : [],
  view: (_place, context) => comparisonsView(context),
};
