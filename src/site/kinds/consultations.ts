import { feedFiles } from '../feed-files.ts';
import { consultationsOf } from '../../newsroom/congresses/consultations.ts';
import { sitePaths } from '../../url/site-path.ts';
import { consultationsView, type ConsultationsView } from '../consultations/consultations-view.ts';
import { none, type PageKindOf } from '../page-kind.ts';

/** All draft papers that are, were or will be open for comment. */
export const consultationsKind: PageKindOf<ConsultationsView> = {
  reportName: 'Các đợt góp ý',
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
  feeds: 'source',
  isOpenData: false,
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.consultations],
  files: (newsroom) =>
    consultationsOf(newsroom).length > 0 ? feedFiles(sitePaths.consultations) : none(),
  listings: none,
  routes: (newsroom) =>
    consultationsOf(newsroom).length > 0 ? [{ url: sitePaths.consultations, key: '' }] : [],
  view: (_place, context) => consultationsView(context),
};
