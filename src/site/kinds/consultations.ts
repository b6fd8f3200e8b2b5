import { feedFiles } from '../feed-files.ts';
import { consultationsOf } from '../../newsroom/congresses/consultations.ts';
import { sitePaths } from '../../url/site-path.ts';
import { consultationsView, type ConsultationsView } from '../consultations/consultations-view.ts';
import { derivedPage } from '../derived-page.ts';
import { none, type PageKindOf } from '../page-kind.ts';

/** All draft papers that are, were or will be open for comment. */
export const consultationsKind: PageKindOf<ConsultationsView> = {
  ...derivedPage,
  reportName: 'Các đợt góp ý',
  addresses: { from: 'derived', of: 'congresses' },
  feeds: 'source',
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.consultations],
  files: (newsroom) =>
    consultationsOf(newsroom).length > 0 ? feedFiles(sitePaths.consultations) : none(),
  routes: (newsroom) =>
    consultationsOf(newsroom).length > 0 ? [{ url: sitePaths.consultations, key: '' }] : [],
  view: (_place, context) => consultationsView(context),
};
