import { plainlySearched } from '../../search/index/search-document.ts';
import { consultationsOf } from '../../newsroom/congresses/consultations.ts';
import { sitePaths } from '../../url/site-path.ts';
import { consultationView, type ConsultationView } from '../consultations/consultation-view.ts';
import { derivedPage } from '../derived-page.ts';
import type { PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';

/** Draft papers that are open for comment (lấy ý kiến góp ý). */
export const consultationKind: PageKindOf<ConsultationView> = {
  ...derivedPage,
  reportName: 'Đợt góp ý',
  addresses: { from: 'derived', of: 'congresses' },
  feeds: 'entry',
  isOpenData: true,
  asksClock: ['visibility', 'closing', 'isOver'],
  reserved: [],
  routes: (newsroom) =>
    consultationsOf(newsroom).map(({ consultation: { id: key } }) => ({
      url: sitePaths.consultation(key),
      key,
    })),
  searched: ({ key }, context) => {
    const { congress, consultation } = planned(context.consultation(key), key);
    return {
      ...plainlySearched,
      type: 'congress',
      title: consultation.subject,
      unitIds: [congress.unit],
    };
  },
  view: ({ key }, context) => consultationView(planned(context.consultation(key), key), context),
};
